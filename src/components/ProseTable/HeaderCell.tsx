import type { ComponentProps } from 'react';

/** A head of a Markdown table; the empty corner is no head, or a screen reader would announce one without a name. */
export default function HeaderCell(props: ComponentProps<'th'>) {
  return props.children === undefined ? <td /> : <th scope="col" {...props} />;
}
