package dev.firststep.render.template;

import dev.firststep.render.body.SafeHtml;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows templates the components of view records and nothing else: no methods, no classes, no fields. */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper(List<Class<? extends Record>> views) {
        super(settings(views), true);
    }

    private static DefaultObjectWrapperBuilder settings(List<Class<? extends Record>> views) {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        settings.setMemberAccessPolicy(new WhitelistMemberAccessPolicy(
                views.stream().flatMap(ViewWrapper::components).toList()));
        settings.setExposeFields(false);
        settings.setDOMNodeSupport(false);
        settings.setJythonSupport(false);
        return settings;
    }

    private static Stream<MemberSelector> components(Class<? extends Record> view) {
        return Stream.of(view.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .map(accessor -> new MemberSelector(view, accessor));
    }

    /** An absent value is a missing one to templates; finished HTML is not escaped again. */
    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : super.wrap(null);
        }
        return value instanceof SafeHtml safe ? HTMLOutputFormat.INSTANCE.fromMarkup(safe.html()) : super.wrap(value);
    }
}
