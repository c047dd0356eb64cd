import { useEffect, useRef } from 'react';
import { Alert, Button } from '@focale/ui';
import { ProblemeApi } from '../api/probleme-api.js';

interface FormProblemProps {
  error: Error | null;
  /** Goes on with what was typed, on top of the version of the other person. */
  onReprendre?: (courant: unknown) => void;
}

/** Why a write was refused; for a stale version, the way on. Takes the focus when it appears. */
export function FormProblem(props: FormProblemProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { error } = props;
  useEffect(() => {
    if (error) ref.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div ref={ref} tabIndex={-1}>
      {error instanceof ProblemeApi && error.isPerimee ? <Perimee {...props} error={error} /> : <Refus error={error} />}
    </div>
  );
}

function Perimee({ error, onReprendre }: FormProblemProps & { error: ProblemeApi }) {
  return (
    <Alert tone="warning" title="Quelqu’un a modifié cette fiche entre-temps" live>
      <p>Rien n’a été écrasé : ni sa modification, ni votre saisie.</p>
      {onReprendre ? (
        <p>
          <Button variant="secondary" small onClick={() => onReprendre(error.courant)}>
            Garder ma saisie et continuer
          </Button>
        </p>
      ) : null}
    </Alert>
  );
}

function Refus({ error }: { error: Error }) {
  if (!(error instanceof ProblemeApi)) return <Alert tone="error" title="L’enregistrement a échoué" live />;
  return (
    <Alert tone="error" title={error.title} live>
      {error.detail ? <p>{error.detail}</p> : null}
      {error.erreurs.length > 0 ? (
        <ul>
          {error.erreurs.map((erreur) => (
            <li key={erreur.champ}>{erreur.message}</li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}
