import SavedAtStart from './pass-on/SavedAtStart';
import ResultScreen from './ResultScreen';
import styles from './styles.module.css';
import { useChooserState } from './useChooserState';
import { useStepFocus } from './useStepFocus';
import Notices from './wizard/Notices';
import WizardScreen from './WizardScreen';

/** The chooser: questions one by one, then a recommendation beside all answers. Its only store is the address. */
export default function Chooser() {
  const state = useChooserState();
  const heading = useStepFocus(state);
  const atResult = state.step === 'result';
  const begun = Object.keys(state.link.answers).length + state.link.skipped.length > 0;
  const Screen = atResult ? ResultScreen : WizardScreen;
  return (
    <div className={styles.chooser}>
      <div className={styles.head}>
        {atResult ? (
          <h1 className={styles.kicker}>Your recommendation</h1>
        ) : (
          <>
            <h1>What should I run?</h1>
            {!begun && (
              <p data-needs-script>
                About four questions, then one recommendation with its reasons, sources and commands. The answers stay
                in this page’s address; nothing is sent anywhere.
              </p>
            )}
          </>
        )}
        {!atResult && !begun && <SavedAtStart onOpen={state.leap} />}
        <noscript>
          <p>The questions need JavaScript. The tables below hold what they decide by.</p>
        </noscript>
        <Notices notices={state.notices} />
      </div>
      <Screen state={state} heading={heading} />
    </div>
  );
}
