import { createPortal } from 'react-dom';
import { catalog } from '../../../data';
import { summaryOf } from '../../../decide/share';
import { useAddress, usePassed } from '../PassOn';
import { usePrinting } from '../usePrinting';
import Sheet from './Sheet';

function Filled() {
  const { result, link } = usePassed();
  const url = useAddress(link)();
  return createPortal(<Sheet summary={summaryOf({ result, answers: link.answers, url, catalog })} />, document.body);
}

/** The result on one sheet of paper, in place of the page; there only while it is printed. */
export default function PrintSheet() {
  return usePrinting() ? <Filled /> : null;
}
