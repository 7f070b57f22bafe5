import { Fragment } from 'react';

/** Words that may break after the joints of long names, such as those of settings and paths. */
export default function Breakable({ children }: { children: string }) {
  return children.split(/(?<=[_/=])(?=\w)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
