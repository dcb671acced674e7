import { createContext } from 'react';

/** Whether the checker is shown as a sheet over the steps, and what changes that. */
export const SheetContext = createContext<[isOpen: boolean, open: (isOpen: boolean) => void]>([false, () => {}]);
