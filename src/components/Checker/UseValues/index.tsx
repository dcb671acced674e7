import Translate from '@docusaurus/Translate';
import { useState } from 'react';
import { takerOfValues, tellParent } from '../../embedding/parent.ts';
import type { CheckRequest } from '../requestCheck.ts';

/** In a frame of the operator's tool: hands it the values that were checked, when the person says so. Nothing elsewhere. */
export default function UseValues({ request }: { request: CheckRequest }) {
  const [given, setGiven] = useState(false);
  const taker = takerOfValues();
  if (taker === undefined || request.sandbox !== undefined) return null;
  const { platform, method, values } = request;
  return (
    <p>
      <button
        type="button"
        className="button button--primary"
        onClick={() => {
          tellParent({ type: 'values', platform, method, values });
          setGiven(true);
        }}
      >
        <Translate id="checker.use">Use these values</Translate>
      </button>{' '}
      <span role="status">
        {given ? (
          <Translate id="checker.use.given" values={{ site: new URL(taker).host }}>
            {'{site} has them now.'}
          </Translate>
        ) : (
          <Translate id="checker.use.to" values={{ site: new URL(taker).host }}>
            {'They go to {site}.'}
          </Translate>
        )}
      </span>
    </p>
  );
}
