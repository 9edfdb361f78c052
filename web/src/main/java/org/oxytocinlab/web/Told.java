package org.oxytocinlab.web;

import java.util.Collection;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;

/** An object of the page's own language, filled key by key. */
final class Told {
    private final JSMapLike<JSObject> keys = JSObjects.create();

    Told with(String key, String words) {
        keys.set(key, JSString.valueOf(words));
        return this;
    }

    Told with(String key, double number) {
        keys.set(key, JSNumber.valueOf(number));
        return this;
    }

    Told with(String key, boolean truth) {
        keys.set(key, JSBoolean.valueOf(truth));
        return this;
    }

    Told with(String key, double[] numbers) {
        keys.set(key, Float64Array.copyFromJavaArray(numbers));
        return this;
    }

    Told with(String key, Told other) {
        keys.set(key, other.keys);
        return this;
    }

    Told with(String key, Collection<Told> list) {
        JSArray<JSObject> array = new JSArray<>();
        list.forEach(each -> array.push(each.keys));
        keys.set(key, array);
        return this;
    }

    Told words(String key, List<String> list) {
        JSArray<JSObject> array = new JSArray<>();
        list.forEach(each -> array.push(JSString.valueOf(each)));
        keys.set(key, array);
        return this;
    }

    JSObject object() {
        return keys;
    }
}
