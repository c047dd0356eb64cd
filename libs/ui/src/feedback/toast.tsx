import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface Toast {
  id: number;
  message: string;
  undo?: () => void;
}

type ShowToast = (message: string, undo?: () => void) => void;

const DUREE_MS = 9000;
const ToastContext = createContext<ShowToast>(() => undefined);

/** Shows a short message at the foot of the screen, with an « Annuler » button when the act can be taken back. */
export const useToast = (): ShowToast => useContext(ToastContext);

/** Holds the messages; one live region for the whole application. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const suivant = useRef(1);
  const remove = useCallback((id: number) => setToasts((liste) => liste.filter((toast) => toast.id !== id)), []);
  const show = useCallback<ShowToast>(
    (message, undo) => {
      const id = suivant.current++;
      setToasts((liste) => [...liste.slice(-2), { id, message, undo }]);
      setTimeout(() => remove(id), DUREE_MS);
    },
    [remove],
  );
  const liste = useMemo(
    () => (
      <div className="toasts" role="status">
        {toasts.map((toast) => (
          <div className="toast" key={toast.id}>
            <span>{toast.message}</span>
            {toast.undo ? (
              <button
                type="button"
                onClick={() => {
                  toast.undo?.();
                  remove(toast.id);
                }}
              >
                Annuler
              </button>
            ) : null}
          </div>
        ))}
      </div>
    ),
    [toasts, remove],
  );
  return (
    <ToastContext value={show}>
      {children}
      {liste}
    </ToastContext>
  );
}
