/** Copies text, also where the clipboard is closed to pages without encryption; says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    box.style.position = 'fixed';
    box.style.opacity = '0';
    document.body.append(box);
    box.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left on http://192.168.0.2 and the like
    const copied = document.execCommand('copy');
    box.remove();
    return copied;
  }
}
