package dev.firststep.render.template;

import dev.firststep.render.view.AlternateView;
import dev.firststep.render.view.ArticleView;
import dev.firststep.render.view.BadgeView;
import dev.firststep.render.view.CardView;
import dev.firststep.render.view.ChoiceGroupView;
import dev.firststep.render.view.ChoiceView;
import dev.firststep.render.view.ChooserView;
import dev.firststep.render.view.DateView;
import dev.firststep.render.view.EditionView;
import dev.firststep.render.view.FrameView;
import dev.firststep.render.view.HeadView;
import dev.firststep.render.view.HeadingView;
import dev.firststep.render.view.HomeView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.NavItemView;
import dev.firststep.render.view.NavView;
import dev.firststep.render.view.NotFoundView;
import dev.firststep.render.view.NoticeView;
import dev.firststep.render.view.PropertyView;
import dev.firststep.render.view.RedirectView;
import dev.firststep.render.view.SectionItemView;
import dev.firststep.render.view.SectionView;
import dev.firststep.render.view.SupportFactView;
import dev.firststep.render.view.SupportPlaceView;
import dev.firststep.render.view.SupportView;
import dev.firststep.render.view.SwitchView;
import dev.firststep.render.view.TextView;
import java.util.List;

/** All that templates may look into. */
final class Views {
    static final List<Class<? extends Record>> ALL = List.of(
            AlternateView.class,
            ArticleView.class,
            BadgeView.class,
            CardView.class,
            ChoiceGroupView.class,
            ChoiceView.class,
            ChooserView.class,
            DateView.class,
            EditionView.class,
            FrameView.class,
            HeadView.class,
            HeadingView.class,
            HomeView.class,
            LinkView.class,
            NavItemView.class,
            NavView.class,
            NotFoundView.class,
            NoticeView.class,
            PropertyView.class,
            RedirectView.class,
            SectionItemView.class,
            SectionView.class,
            SupportFactView.class,
            SupportPlaceView.class,
            SupportView.class,
            SwitchView.class,
            TextView.class);

    private Views() {}
}
