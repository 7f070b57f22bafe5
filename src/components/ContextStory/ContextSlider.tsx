import { useId, useState } from 'react';
import { contextText } from '../../estimate/words/fit';
import { endsOf, shareOf, type Moment, type Story } from './story';
import styles from './slider.module.css';
import { sliderText } from './words';

interface Props {
  story: Story;
  now: Moment;
  onChange: (contextTokens: number) => void;
}

/** The step of the scale that is nearest to a context. */
function placeOf({ moments }: Story, tokens: number): number {
  const distance = (moment: Moment) => Math.abs(Math.log(moment.contextTokens / tokens));
  return moments.reduce(
    (best, moment, place) => (distance(moment) < distance(moments[best] ?? moment) ? place : best),
    0,
  );
}

/** The exact length, for those who know it; what is typed counts as soon as it is a context that there can be. */
function ContextBox({ story, now, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { shortest, longest } = endsOf(story);
  const onType = (text: string) => {
    setTyped(text);
    const tokens = Number(text);
    if (Number.isInteger(tokens) && tokens >= shortest && tokens <= longest) onChange(tokens);
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id}>Context</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={shortest}
        max={longest}
        value={typed ?? now.contextTokens}
        onChange={(event) => onType(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      tokens
    </div>
  );
}

/** Sets the context: by dragging, by arrow keys, by number, or at a press to where something happens. */
export default function ContextSlider({ story, now, onChange }: Props) {
  const { moments, ownDefault, firstLeaves } = story;
  const { shortest, longest } = endsOf(story);
  const contexts = moments.map(({ contextTokens }) => contextTokens);
  const jumps = [
    { label: 'The default', tokens: ownDefault },
    ...(firstLeaves !== null && firstLeaves > shortest ? [{ label: 'First layer leaves', tokens: firstLeaves }] : []),
    { label: 'The longest', tokens: longest },
  ];
  const written = contexts.filter((tokens) => Number.isInteger(Math.log2(tokens)));
  return (
    <>
      <input
        className={styles.slider}
        type="range"
        aria-label="Context length"
        aria-valuetext={sliderText(now)}
        min={0}
        max={moments.length - 1}
        value={placeOf(story, now.contextTokens)}
        onChange={(event) => onChange(moments[Number(event.target.value)]?.contextTokens ?? now.contextTokens)}
        data-needs-script
      />
      <div className={styles.scale} aria-hidden="true">
        {written.map((tokens) => (
          <span key={tokens} style={{ left: `${(100 * shareOf(tokens, contexts)).toFixed(2)}%` }}>
            {contextText(tokens)}
          </span>
        ))}
      </div>
      <div className={styles.controls} data-needs-script>
        <ContextBox story={story} now={now} onChange={onChange} />
        {jumps.map(({ label, tokens }) => (
          <button key={label} type="button" className="button" onClick={() => onChange(tokens)}>
            {label}, {contextText(tokens)}
          </button>
        ))}
      </div>
    </>
  );
}
