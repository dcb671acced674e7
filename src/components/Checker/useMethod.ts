import { useLocation } from '@docusaurus/router';
import { useEffect, useState } from 'react';
import type { Form, FormMethod } from '../../definition/form.ts';

/** The method whose tab is open: `?method=` in the address, as the guide's tabs follow it; at first the first one. */
export function useMethod({ methods }: Form): FormMethod {
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('method');
  const [open, setOpen] = useState<string>();
  // After the first drawing, which must be the server's. An address without a method leaves the tabs as they are.
  useEffect(() => {
    if (methods.some(({ id }) => id === asked)) setOpen(asked ?? undefined);
  }, [methods, asked]);
  return methods.find(({ id }) => id === open) ?? (methods[0] as FormMethod);
}
