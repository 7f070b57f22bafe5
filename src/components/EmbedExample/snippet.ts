/** Where the chooser to embed is found. */
interface Place {
  origin: string;
  page: string;
}

/** The lines that put the chooser into a page, at the height it reports. */
export const snippet = ({ origin, page }: Place): string => `<iframe
  id="inference-provider-guide"
  src="${origin}${page}?theme=auto"
  title="Inference Provider Guide: what should I run?"
  style="width: 100%; height: 560px; border: 0"
  allow="clipboard-write"
  loading="lazy"
></iframe>
<script>
  window.addEventListener('message', (event) => {
    if (event.origin !== '${origin}') return;
    if (event.data?.type !== 'inference-provider-guide:height') return;
    const frame = document.getElementById('inference-provider-guide');
    if (event.source === frame.contentWindow) frame.style.height = \`\${event.data.height}px\`;
  });
</script>`;
