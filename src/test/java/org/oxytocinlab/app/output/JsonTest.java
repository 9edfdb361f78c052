package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void mapsKeepTheirOrderAndNothingBecomesNull() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("z", 1.5);
        document.put("a", Double.NaN);
        document.put("none", null);
        document.put("list", List.of(1, true, Map.of("in", "side")));
        document.put("empty", List.of());

        assertThat(Json.of(document)).isEqualTo("""
                        {
                          "z": 1.5,
                          "a": null,
                          "none": null,
                          "list": [
                            1,
                            true,
                            {
                              "in": "side"
                            }
                          ],
                          "empty": []
                        }
                        """);
    }

    @Test
    void textIsEscapedAsItMustBe() {
        assertThat(Json.of(Map.of("k\"", "a\\b \"c\" \n\t\u0001 µ\uD800")))
                .isEqualTo("{\n  \"k\\\"\": \"a\\\\b \\\"c\\\" \\n\\t\\u0001 µ\\ud800\"\n}\n");
    }

    @Test
    void unknownKindIsRefused() {
        assertThatThrownBy(() -> Json.of(Map.of("thing", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not for JSON");
    }
}
