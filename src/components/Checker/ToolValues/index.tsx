import Translate, { translate } from '@docusaurus/Translate';
import type { Form, FormMethod } from '../../../definition/form.ts';
import CopyButton from '../CopyButton/index.tsx';
import Disclosure from '../Disclosure/index.tsx';
import styles from './styles.module.css';
import { asEnv, asJson, asText, toolValues } from './toolValues.ts';

interface Props {
  form: Form;
  method: FormMethod;
  /** Texts as they were typed for the check, by field id. */
  texts: Readonly<Record<string, string>>;
}

/** The values that have proved to be right, to be taken to the tool: each, or all at once. */
export default function ToolValues(props: Props) {
  return (
    <Disclosure summary={<Translate id="checker.tool">Copy the values for your tool</Translate>}>
      <List {...props} />
    </Disclosure>
  );
}

function List({ form, method, texts }: Props) {
  const values = toolValues(method, texts);
  const copy = translate({ id: 'checker.tool.copy', message: 'Copy' });
  return (
    <>
      <ul className={styles.values}>
        {values.map(({ id, label, value, shown }) => (
          <li key={id}>
            <span>
              {label} <code>{shown}</code>
            </span>
            <CopyButton text={value} label={copy} about={label} />
          </li>
        ))}
      </ul>
      <p>
        <Translate id="checker.tool.all">All of them at once:</Translate>
      </p>
      <div className={styles.all}>
        <CopyButton text={asText(values)} label={translate({ id: 'checker.tool.text', message: 'As text' })} />
        <CopyButton text={asJson(values)} label={translate({ id: 'checker.tool.json', message: 'As JSON' })} />
        <CopyButton text={asEnv(form.id, values)} label={translate({ id: 'checker.tool.env', message: 'As .env' })} />
      </div>
      <p>
        <Translate id="checker.tool.care">
          Whoever has these values can use them. Paste them into the tool itself, not into a mail or a chat.
        </Translate>
      </p>
    </>
  );
}
