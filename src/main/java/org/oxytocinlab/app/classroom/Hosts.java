package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which this machine is meant. A foreign page whose name is suddenly said to live here would call it by
 * that name, and is sent away.
 */
public final class Hosts {
    /** An address that is kept free for documents. */
    private static final String SOMEWHERE = "192.0.2.1";

    private static final String SCHEME = "http://";

    private final Set<String> names;

    private Hosts(Set<String> names) {
        this.names = names;
    }

    /**
     * The hosts of a server.
     *
     * @param addresses beside those that never leave the machine
     */
    static Hosts of(List<String> addresses, int port) {
        Set<String> names = new HashSet<>();
        for (String each : List.of("localhost", "127.0.0.1", "[::1]")) {
            names.add(each + ":" + port);
        }
        addresses.forEach(each -> names.add(each + ":" + port));
        return new Hosts(names);
    }

    boolean knows(@Nullable String host) {
        return host != null && names.contains(host);
    }

    /** Whether a page of this server asks, or no page at all. */
    boolean owns(@Nullable String origin) {
        return origin == null || (origin.startsWith(SCHEME) && names.contains(origin.substring(SCHEME.length())));
    }

    /** The addresses of this machine in its networks; first the one by which it would go out. */
    public static List<String> ofNetwork() throws SocketException {
        String first = wayOut();
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .filter(Hosts::isUp)
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .sorted((one, other) -> Boolean.compare(other.equals(first), one.equals(first)))
                .toList();
    }

    /** Sends nothing: to connect a socket of this kind only asks which network would carry it. */
    private static String wayOut() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(SOMEWHERE, 9));
            return socket.getLocalAddress().getHostAddress();
        } catch (IOException | UncheckedIOException nowhere) {
            return "";
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
