package dev.firststep.diagnostic;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Reads JSON with a parser that knows nothing of our writer. */
public final class Json {
    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    public static Json parse(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new JsonSchema()).build();
        return new Json(new Load(settings).loadFromString(text));
    }

    /** The value below these keys and list positions. */
    public Json at(Object... path) {
        Object here = value;
        for (Object step : path) {
            here = step instanceof Integer i ? ((List<?>) here).get(i) : ((Map<?, ?>) here).get(step);
            if (here == null) {
                throw new AssertionError("nothing at " + step);
            }
        }
        return new Json(here);
    }

    public boolean has(String key) {
        return ((Map<?, ?>) value).containsKey(key);
    }

    public int size() {
        return ((List<?>) value).size();
    }

    public Object get() {
        return value;
    }
}
