import { StatusBadge, formatDate, formatEcheance } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useState } from 'react';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { CaseFilm } from './case-film.js';
import { DetailAction } from './detail-action.js';
import { useUpdateAction } from './film.js';
import { findDeclaration, toLibelleObligation, toLibelleResponsable } from './libelles.js';
import type { ActionDuFilm } from './types.js';

/** One line of the film: box, what to do, who, by when, state, details in place. */
export function LigneFilm({ ecole, action }: { ecole: Ecole; action: ActionDuFilm }) {
  const [ouverte, setOuverte] = useState(false);
  const update = useUpdateAction(ecole);
  const aujourdhui = useAujourdhui();
  const [tone, texte] = toEtat(action);
  const idDetail = `detail-${action.code}`;
  return (
    <li className="ligne-film">
      <CaseFilm
        action={action}
        onToggle={() =>
          update.mutate({ code: action.code, saisie: { statut: action.statut === 'fait' ? 'a_faire' : 'fait' } })
        }
      />
      <div>
        <div>{action.intitule}</div>
        <div className="details">{listMentions(action, aujourdhui).join(' · ')}</div>
      </div>
      <StatusBadge tone={tone}>{texte}</StatusBadge>
      <button
        type="button"
        className="lien"
        aria-expanded={ouverte}
        aria-controls={idDetail}
        onClick={() => setOuverte(!ouverte)}
      >
        détail<span className="sr"> de l’action {action.intitule}</span>
      </button>
      <div className="ligne-depliee" id={idDetail} hidden={!ouverte}>
        {ouverte ? <DetailAction action={action} ecole={ecole} /> : null}
      </div>
    </li>
  );
}

function toEtat(action: ActionDuFilm): [StatusTone, string] {
  if (action.nature !== 'action') return ['info', action.nature === 'rappel_permanent' ? 'rappel' : 'information'];
  if (action.statut === 'fait') return ['fait', 'fait'];
  if (action.statut === 'sans_objet') return ['avenir', 'sans objet'];
  if (action.enRetard) return ['retard', action.statut === 'en_cours' ? 'en cours, en retard' : 'en retard'];
  return action.statut === 'en_cours' ? ['cours', 'en cours'] : ['avenir', 'à faire'];
}

function listMentions(action: ActionDuFilm, aujourdhui: string): string[] {
  if (action.nature !== 'action') return ['Montré pour information, non compté'];
  if (action.statut === 'fait') return [toFaite(action)];
  const mentions = [toLibelleResponsable(action.responsable)];
  if (action.statut === 'sans_objet') return [...mentions, action.motif ?? 'mise sans objet'];
  mentions.push(formatEcheance(action.echeance, aujourdhui));
  const declaration = action.declarative && !action.force ? findDeclaration(action.fait) : undefined;
  if (declaration) mentions.push(`se cochera d’elle-même : ${declaration.texte}`);
  const obligation = toLibelleObligation(action.obligation);
  if (obligation) mentions.push(obligation.toLowerCase());
  return mentions;
}

function toFaite({ faitLe, origine, fait, par }: ActionDuFilm): string {
  const date = faitLe ? ` le ${formatDate(faitLe, { annee: false })}` : '';
  if (origine !== 'automatique') return `Faite${date}${par ? ` par ${par.prenom} ${par.nom}` : ''}`;
  return `Complétée d’elle-même : ${findDeclaration(fait)?.texte ?? 'déclaration reçue'}${date}`;
}
