import { LIBELLES_STATUTS_ACTION } from '@focale/domaine';
import { formatDate, formatInstant } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { Async } from '../../../cadres/index.js';
import { toPath } from '../../etablissements/index.js';
import { useContexteFilm } from '../contexte-film.js';
import type { ActionDuFilm } from '../types.js';

type Etape = Schemas['EtapeVue'];

/** The states that a line went through, newest first, with who set them. */
export function Historique({ action }: { action: ActionDuFilm }) {
  const { ecole } = useContexteFilm();
  const historique = useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'film-historique', action.code],
    queryFn: () =>
      api.get('/etablissements/{uai}/annees/{annee}/film/actions/{code}/historique', {
        path: { ...toPath(ecole), code: action.code },
      }),
  });
  return (
    <Async query={historique} lines={2}>
      {(etapes) =>
        etapes.length === 0 ? (
          <p>Rien n’a encore changé sur cette ligne.</p>
        ) : (
          <ol className="nu historique">
            {etapes.map((etape) => (
              <li key={etape.depuis}>
                <span className="petit gris">{formatInstant(etape.depuis)}</span>
                <span>{toPhrase(etape)}</span>
                {etape.commentaire ? <span className="petit texte-brut">« {etape.commentaire} »</span> : null}
              </li>
            ))}
          </ol>
        )
      }
    </Async>
  );
}

function toPhrase({ statut, faitLe, motif, origine, force, applicable, charge, par }: Etape): string {
  const morceaux = [LIBELLES_STATUTS_ACTION[statut] + (faitLe ? ` (le ${formatDate(faitLe)})` : '')];
  if (!applicable) morceaux.push('ne concerne pas l’établissement');
  if (origine === 'automatique') morceaux.push('par une déclaration');
  if (force) morceaux.push('à la main, contre les déclarations');
  if (charge) morceaux.push(`en charge : ${charge.nom}`);
  if (motif) morceaux.push(`raison : ${motif}`);
  if (par) morceaux.push(`par ${par.prenom} ${par.nom}`);
  return morceaux.join(' · ');
}
