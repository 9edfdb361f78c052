package org.oxytocinlab.app.classroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Serves the page, and the requests of those who have it open. */
public final class ClassServer implements AutoCloseable {
    private static final int WORKERS = 32;
    private static final int INTERNAL = 500;

    private final HttpServer http;
    private final ExecutorService workers;
    private final Gate gate;
    private final Routes routes;
    private final Consumer<Throwable> faults;

    private ClassServer(HttpServer http, Gate gate, Routes routes, Consumer<Throwable> faults) {
        this.http = http;
        this.gate = gate;
        this.routes = routes;
        this.faults = faults;
        this.workers = Executors.newFixedThreadPool(WORKERS, ClassServer::thread);
    }

    /**
     * Where to listen.
     *
     * @param port 0 for any that is free
     * @param addresses of this machine in the network; none to serve this machine only
     */
    public record Place(int port, List<String> addresses) {

        /** Its lists do not change. */
        public Place {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * Begins to serve.
     *
     * @param faults hears of what nobody foresaw
     * @throws IOException when the port is taken
     */
    static ClassServer start(Place place, Limits limits, RoutesAt routes, Consumer<Throwable> faults)
            throws IOException {
        // Read once, by the first server of a program: answers leave at once, and who sends too slowly is cut off [s].
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        InetSocketAddress address = place.addresses().isEmpty()
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), place.port())
                : new InetSocketAddress(place.port());
        HttpServer http = HttpServer.create(address, 0);
        int port = http.getAddress().getPort();
        Gate gate = new Gate(Hosts.of(place.addresses(), port), limits);
        String host =
                place.addresses().isEmpty() ? "127.0.0.1" : place.addresses().get(0);
        ClassServer server = new ClassServer(http, gate, routes.at("http://" + host + ":" + port + "/", gate), faults);
        http.createContext("/", server::handle);
        http.setExecutor(server.workers);
        http.start();
        return server;
    }

    /** Makes what is served, once its address is known. */
    interface RoutesAt {
        Routes at(String address, Gate gate);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "class");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return http.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        try {
            try {
                gate.check(exchange);
                routes.handle(exchange);
            } catch (Rejection rejection) {
                Gate.refuse(exchange, rejection.status(), rejection.words());
            } catch (RuntimeException | StackOverflowError fault) {
                faults.accept(fault);
                Gate.refuse(exchange, INTERNAL, "the server failed at this");
            }
        } catch (IOException gone) {
            exchange.close();
        }
    }

    @Override
    public void close() throws IOException {
        routes.close();
        http.stop(0);
        workers.shutdownNow();
    }
}
