import { useHistory, useLocation } from '@docusaurus/router';
import { useEffect } from 'react';

interface Props {
  /** What of a platform's form says which step stands in which tab. */
  form: { methods: { id: string; steps: { id: string }[] }[] };
}

/**
 * Follows links to a step, such as `#step-create-token`: opens the tab that the step stands in, then scrolls there. The
 * browser alone cannot, because a step in a closed tab has no place on the page.
 */
export default function OpenLinkedStep({ form }: Props): null {
  const history = useHistory();
  const location = useLocation();

  useEffect(() => {
    const anchor = location.hash.slice(1);
    const method = form.methods.find(({ steps }) => steps.some(({ id }) => anchor === `step-${id}`));
    // A tab that is clicked replaces the address and keeps its hash, but is no link to the step.
    if (!method || history.action === 'REPLACE') return;
    const query = new URLSearchParams(location.search);
    if (!query.has('method')) {
      query.set('method', method.id);
      history.replace({ ...location, search: query.toString() });
    }
    // The tab opens when the page is drawn next.
    requestAnimationFrame(() => document.getElementById(anchor)?.scrollIntoView());
  }, [form, history, location]);

  return null;
}
