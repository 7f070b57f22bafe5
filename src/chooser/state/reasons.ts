/** Which reasons to say first, as the Markdown and the printed page do. */
export { commonReasons, mainReason, tellingReasons } from '../../decide/share/reasons';
