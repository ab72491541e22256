package dev.firststep.render.template;

import dev.firststep.render.view.ActorView;
import dev.firststep.render.view.AlternateView;
import dev.firststep.render.view.AnswerView;
import dev.firststep.render.view.ArticleView;
import dev.firststep.render.view.BadgeView;
import dev.firststep.render.view.CardView;
import dev.firststep.render.view.ChoiceGroupView;
import dev.firststep.render.view.ChoiceView;
import dev.firststep.render.view.ChooserView;
import dev.firststep.render.view.ComparedView;
import dev.firststep.render.view.ComparisonView;
import dev.firststep.render.view.DateView;
import dev.firststep.render.view.DifferenceView;
import dev.firststep.render.view.EditionView;
import dev.firststep.render.view.FilterChoiceView;
import dev.firststep.render.view.FilterView;
import dev.firststep.render.view.FinderTopicView;
import dev.firststep.render.view.FinderView;
import dev.firststep.render.view.FrameView;
import dev.firststep.render.view.GoneView;
import dev.firststep.render.view.HeadView;
import dev.firststep.render.view.HeadingView;
import dev.firststep.render.view.HomeView;
import dev.firststep.render.view.LinkView;
import dev.firststep.render.view.MovedView;
import dev.firststep.render.view.NavItemView;
import dev.firststep.render.view.NavView;
import dev.firststep.render.view.NotFoundView;
import dev.firststep.render.view.NoticeView;
import dev.firststep.render.view.PartnerView;
import dev.firststep.render.view.PlaceView;
import dev.firststep.render.view.PropertyView;
import dev.firststep.render.view.RedirectView;
import dev.firststep.render.view.RuleGroupView;
import dev.firststep.render.view.RuleView;
import dev.firststep.render.view.RulesView;
import dev.firststep.render.view.SectionItemView;
import dev.firststep.render.view.SectionView;
import dev.firststep.render.view.ShareFieldView;
import dev.firststep.render.view.ShareView;
import dev.firststep.render.view.StepView;
import dev.firststep.render.view.SupportFactView;
import dev.firststep.render.view.SupportPlaceView;
import dev.firststep.render.view.SupportView;
import dev.firststep.render.view.SwitchView;
import dev.firststep.render.view.TextView;
import dev.firststep.render.view.VerdictView;
import java.util.List;

/** All that templates may look into. */
final class Views {
    static final List<Class<? extends Record>> ALL = List.of(
            ActorView.class,
            AlternateView.class,
            AnswerView.class,
            ArticleView.class,
            BadgeView.class,
            CardView.class,
            ChoiceGroupView.class,
            ChoiceView.class,
            ChooserView.class,
            ComparedView.class,
            ComparisonView.class,
            DateView.class,
            DifferenceView.class,
            EditionView.class,
            FilterChoiceView.class,
            FilterView.class,
            FinderTopicView.class,
            FinderView.class,
            FrameView.class,
            GoneView.class,
            HeadView.class,
            HeadingView.class,
            HomeView.class,
            LinkView.class,
            MovedView.class,
            NavItemView.class,
            NavView.class,
            NotFoundView.class,
            NoticeView.class,
            PartnerView.class,
            PartnerView.LogoView.class,
            PlaceView.class,
            PropertyView.class,
            RedirectView.class,
            RuleGroupView.class,
            RuleView.class,
            RulesView.class,
            SectionItemView.class,
            SectionView.class,
            ShareFieldView.class,
            ShareView.class,
            StepView.class,
            SupportFactView.class,
            SupportPlaceView.class,
            SupportView.class,
            SwitchView.class,
            TextView.class,
            VerdictView.class);

    private Views() {}
}
