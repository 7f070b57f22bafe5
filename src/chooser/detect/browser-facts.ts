import type { BrowserFacts } from '../../detect';

/** What browsers tell beyond the types that come with TypeScript; any of it may be missing. */
interface TellingNavigator {
  platform?: string;
  userAgent?: string;
  maxTouchPoints?: number;
  hardwareConcurrency?: number;
  deviceMemory?: number;
  userAgentData?: { platform?: string };
  gpu?: {
    requestAdapter: () => Promise<{
      info?: { vendor?: string; architecture?: string; description?: string };
    } | null>;
  };
}

const given = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined || value === '' ? {} : { [key]: value }) as { [K in Key]?: Value };

/** What WebGL draws with: told openly by some browsers, behind an extension by others. */
function rendererOf(): string | null {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    if (!context) return null;
    const open = context.getParameter(context.RENDERER) as string;
    const extension = /WebKit WebGL/.test(open) ? context.getExtension('WEBGL_debug_renderer_info') : null;
    const told = extension ? (context.getParameter(extension.UNMASKED_RENDERER_WEBGL) as string) : open;
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return told;
  } catch {
    return null;
  }
}

async function adapterOf({ gpu }: TellingNavigator): Promise<BrowserFacts['adapter'] | null> {
  try {
    const info = (await gpu?.requestAdapter())?.info;
    return info
      ? {
          ...given('vendor', info.vendor),
          ...given('architecture', info.architecture),
          ...given('description', info.description),
        }
      : null;
  } catch {
    return null;
  }
}

/** The platform as the browser names it, such as "macOS", "MacIntel" or "Win32". */
export function browserPlatform(): string | undefined {
  const { userAgentData, platform } = navigator as TellingNavigator;
  return userAgentData?.platform || platform;
}

/** Asks the browser what it tells of its machine; the answers stay on this page. */
export async function browserFacts(): Promise<BrowserFacts> {
  const told = navigator as TellingNavigator;
  return {
    ...given('platform', browserPlatform()),
    ...given('userAgent', told.userAgent),
    ...given('touchPoints', told.maxTouchPoints),
    ...given('memoryGiB', told.deviceMemory),
    ...given('logicalProcessors', told.hardwareConcurrency),
    ...given('adapter', await adapterOf(told)),
    ...given('renderer', rendererOf()),
  };
}
