import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface Toast {
  id: number;
  message: string;
  undo?: () => void;
}

type ShowToast = (message: string, undo?: () => void) => void;

/** Long enough to read, and to change one's mind when the act can be taken back. */
const DUREE_MS = { simple: 5000, annulable: 10_000 };
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
      // One at a time: two « Annuler » side by side would not say which act each one undoes.
      setToasts([{ id, message, undo }]);
      setTimeout(() => remove(id), undo ? DUREE_MS.annulable : DUREE_MS.simple);
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
