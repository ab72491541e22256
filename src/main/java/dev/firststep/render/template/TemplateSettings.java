package dev.firststep.render.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** FreeMarker with everything taken away that a layout does not need; docs/decisions/0006 says why. */
final class TemplateSettings {
    private TemplateSettings() {}

    static Configuration configuration(Map<String, TemplateFile> files) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_35);
        confine(settings, files);
        escape(settings);
        forgetTheMachine(settings);
        failLoudly(settings);
        return settings;
    }

    /** Templates reach view records and other templates: no class, no method, no file. */
    private static void confine(Configuration settings, Map<String, TemplateFile> files) {
        StringTemplateLoader loader = new StringTemplateLoader();
        files.values().stream()
                .filter(file -> file.name().endsWith(".ftlh"))
                .forEach(file -> loader.putTemplate(file.name(), file.text(), 0));
        settings.setTemplateLoader(loader);
        settings.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        settings.setLocalizedLookup(false);
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setObjectWrapper(new ViewWrapper(Views.ALL));
    }

    /** One syntax and one escaping, so that the lint sees all there is to see. */
    private static void escape(Configuration settings) {
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setRecognizeStandardFileExtensions(true);
        settings.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        settings.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
    }

    private static void forgetTheMachine(Configuration settings) {
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("computer");
        settings.setBooleanFormat("c");
    }

    private static void failLoudly(Configuration settings) {
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setFallbackOnNullLoopVariable(false);
    }
}
