import { useEffect, useRef } from 'react';
import styles from './styles.module.css';

/** The height in a message from a frame of this site; null in any other message. */
function heightIn({ origin, data }: MessageEvent<unknown>): number | null {
  if (origin !== window.location.origin || typeof data !== 'object' || data === null) return null;
  const { type, height } = data as { type?: unknown; height?: unknown };
  return type === 'inference-provider-guide:height' && typeof height === 'number' ? height : null;
}

/** The chooser in a frame, as high as it says it is. */
export default function FrameExample({ src }: { src: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = (event: MessageEvent<unknown>) => {
      const height = heightIn(event);
      if (height !== null && frame.current && event.source === frame.current.contentWindow)
        frame.current.style.height = `${height}px`;
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      src={src}
      title="The chooser, embedded"
      allow="clipboard-write"
      loading="lazy"
      data-needs-script
    />
  );
}
