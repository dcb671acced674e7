import type { Form } from '../../../definition/form.ts';
import type { CheckGroup } from '../groupChecks.ts';
import Permissions from '../Permissions/index.tsx';
import Said from '../Said/index.tsx';

interface Props {
  form: Form;
  /** Checks that ended alike. */
  group: CheckGroup;
}

/** What is to be said about checks, the platform's own words beside ours, and which permissions are to be added. */
export default function Finding({ form, group: { messages, said, permissions } }: Props) {
  return (
    <>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {said.length > 0 && <Said platform={form.name} sentences={said} />}
      {permissions.length > 0 && <Permissions permissions={permissions} />}
    </>
  );
}
