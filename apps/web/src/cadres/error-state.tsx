import { Alert, Button } from '@focale/ui';
import { ProblemeApi } from '../api/probleme-api.js';

interface ErrorStateProps {
  error: Error;
  onRetry?: () => void;
}

const INTROUVABLE = 'Cette page n’existe pas, ou elle est hors de votre périmètre.';

/** What went wrong, in words, and what can be done. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const status = error instanceof ProblemeApi ? error.status : undefined;
  if (status === 404)
    return (
      <Alert tone="info" title="Introuvable">
        <p>{INTROUVABLE}</p>
      </Alert>
    );
  if (status === 403)
    return (
      <Alert tone="warning" title="Accès réservé">
        <p>{error.message}</p>
      </Alert>
    );
  return (
    <Alert tone="error" title={error instanceof ProblemeApi ? error.title : 'Cet écran n’a pas pu s’afficher'} live>
      <p>{error instanceof ProblemeApi ? error.message : 'Rechargez la page ; si cela persiste, prévenez le SRANE.'}</p>
      {onRetry ? (
        <p>
          <Button variant="secondary" small onClick={onRetry}>
            Réessayer
          </Button>
        </p>
      ) : null}
    </Alert>
  );
}
