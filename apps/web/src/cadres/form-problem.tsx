import { useEffect, useRef } from 'react';
import { Alert, Button } from '@focale/ui';
import { ProblemeApi } from '../api/probleme-api.js';
import { listChangements } from './list-changements.js';
import type { Libelles } from './list-changements.js';

interface FormProblemProps {
  error: Error | null;
  /** The row this form was filled from, to say what changed in between. */
  avant?: object;
  libelles?: Libelles;
  /** Key of `courant` that holds what the form edits, when it is not the whole row. */
  partie?: string;
  /** Goes on with what was typed, on top of the version of the other person. */
  onReprendre?: (courant: unknown) => void;
}

/** Why a form was refused; for a stale version, what the other person changed. Takes the focus when it appears. */
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

function Perimee({ error, avant, libelles = {}, partie, onReprendre }: FormProblemProps & { error: ProblemeApi }) {
  const changements = listChangements(avant, readPartie(error.courant, partie), libelles);
  return (
    <Alert tone="warning" title="Quelqu’un a modifié cette fiche entre-temps" live>
      {changements.length > 0 ? (
        <ul>
          {changements.map((changement) => (
            <li key={changement.champ}>
              {changement.champ} : « {changement.avant} » est devenu « {changement.apres} »
            </li>
          ))}
        </ul>
      ) : null}
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

function readPartie(courant: unknown, partie: string | undefined): unknown {
  if (partie === undefined || typeof courant !== 'object' || courant === null) return courant;
  return new Map<string, unknown>(Object.entries(courant)).get(partie);
}
