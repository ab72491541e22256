package dev.firststep.build.work;

/** Is told how far a build has come; called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void expect(int more) {}

        @Override
        public void step() {}
    };

    /** This many more steps are to come. */
    void expect(int more);

    /** One step is done. */
    void step();
}
