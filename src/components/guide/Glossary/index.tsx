import { glossary } from '../../../definition/glossary.ts';

/** Every word that is explained, with an anchor for each. */
export default function Glossary() {
  return (
    <dl>
      {glossary.map(({ id, name, says }) => (
        <div key={id} id={id}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
