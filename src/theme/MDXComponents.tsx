import MDXComponents from '@theme-original/MDXComponents';
import ProseTable from '../components/ProseTable';
import HeaderCell from '../components/ProseTable/HeaderCell';

/** Tables in prose scroll inside a part that the keyboard reaches; all else is the theme's. */
export default { ...MDXComponents, table: ProseTable, th: HeaderCell };
