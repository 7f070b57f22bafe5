/** What a YAML file of ours holds. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

/** Words that YAML reads as themselves: no number, truth value, or sign with a meaning. */
const PLAIN = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[A-Za-z/][\w./@-]*(?:[:=][\w./@-]+)*$/i;

const scalar = (value: string | number | boolean) =>
  typeof value !== 'string' || PLAIN.test(value) ? String(value) : JSON.stringify(value);

const isScalar = (value: Yaml): value is string | number | boolean => typeof value !== 'object';

function lines(value: Yaml, indent: string): string[] {
  if (isScalar(value)) return [`${indent}${scalar(value)}`];
  if (Array.isArray(value)) {
    return (value as readonly Yaml[]).flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    if (isScalar(entry)) return [`${indent}${key}: ${scalar(entry)}`];
    return Object.keys(entry).length === 0
      ? [`${indent}${key}: {}`]
      : [`${indent}${key}:`, ...lines(entry, `${indent}  `)];
  });
}

/**
 * Writes YAML; strings are quoted wherever YAML could read them as something else.
 *
 * @example yaml({ ports: ['80:80'], on: 'yes' }) // 'ports:\n  - "80:80"\non: "yes"\n'
 */
export const yaml = (value: Yaml): string => `${lines(value, '').join('\n')}\n`;
