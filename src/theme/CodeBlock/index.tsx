import prismIncludeLanguages from '@theme/prism-include-languages';
import CodeBlock from '@theme-original/CodeBlock';
import { Prism } from 'prism-react-renderer';

// In the classic theme, every page does so.
prismIncludeLanguages(Prism);

export default CodeBlock;
