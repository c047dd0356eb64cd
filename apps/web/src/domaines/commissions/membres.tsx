import { AddMembreDto } from '@focale/api-client';
import { Button, DataTable, Empty } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../cadres/formulaire/index.js';
import { BoutonGeste } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toRetrait } from './commissions-api.js';
import { FormulaireMembre } from './formulaire-membre.js';
import type { Commission, Membre } from './types.js';

/** Who sits in the commission, and which usual places nobody holds. */
export function Membres({ ecole, commission }: { ecole: Ecole; commission: Commission }) {
  /** The form that is open: for a new member, or for one to correct. */
  const [saisie, setSaisie] = useState<'ajout' | Membre | null>(null);
  const { membres, manquants, compositionUsuelle, actionsPossibles } = commission;
  const deDroit = compositionUsuelle.filter((place) => place.deDroit);
  const canRemove = actionsPossibles.includes('retirer_membre');
  return (
    <section className="section pile">
      <div className="section-titre">
        <h2>Membres</h2>
        {actionsPossibles.includes('ajouter_membre') && saisie !== 'ajout' ? (
          <Button variant="secondary" small onClick={() => setSaisie('ajout')}>
            Ajouter un membre
          </Button>
        ) : null}
      </div>
      <p className="gris">
        Siègent de droit, sans avoir à être ajoutés : {deDroit.map(({ libelle }) => toMilieu(libelle)).join(' et ')}.
      </p>
      {manquants.length > 0 ? (
        <p className="gris">
          D’ordinaire y siègent aussi : {manquants.map(({ libelle }) => toMilieu(libelle)).join(', ')}.
        </p>
      ) : null}
      {saisie ? (
        <FormulaireMembre
          key={saisie === 'ajout' ? saisie : saisie.id}
          ecole={ecole}
          {...(saisie === 'ajout' ? {} : { membre: { ...saisie, version: commission.version } })}
          onDone={() => setSaisie(null)}
        />
      ) : null}
      {membres.length === 0 ? (
        <Empty title="Aucun membre déclaré" />
      ) : (
        <DataTable
          caption="Membres de la commission"
          rows={membres}
          rowKey={(membre) => membre.id}
          columns={[
            { title: 'Qualité', cell: ({ libelle }) => libelle },
            { title: 'Personne', cell: toPersonne },
            { title: 'Courriel', cell: ({ courriel }) => courriel ?? '–' },
            ...(canRemove
              ? [
                  {
                    title: 'Gestes',
                    cell: (membre: Membre) => (
                      <Gestes ecole={ecole} membre={membre} onModifier={() => setSaisie(membre)} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  );
}

/** Inside a sentence: lower case, acronyms apart. */
const toMilieu = (libelle: string): string =>
  /^\p{Lu}\p{Ll}/u.test(libelle) ? libelle.charAt(0).toLowerCase() + libelle.slice(1) : libelle;

function toPersonne({ nom, prenom, nombre }: Membre): string {
  if (nom) return [prenom, nom].filter(Boolean).join(' ');
  return nombre > 1 ? `${nombre} représentants` : 'un représentant';
}

interface GestesProps {
  ecole: Ecole;
  membre: Membre;
  onModifier: () => void;
}

function Gestes({ ecole, membre, onModifier }: GestesProps) {
  const { id, nom, libelle } = membre;
  return (
    <span className="rang">
      <button type="button" className="lien" onClick={onModifier}>
        modifier<span className="sr"> {nom ?? libelle}</span>
      </button>
      <BoutonGeste
        precision={nom ?? libelle}
        geste={{
          envoi: toRetrait(ecole, id),
          succes: 'Membre retiré',
          annulation: () => ({ envoi: toAjout(ecole), corps: toCopie(AddMembreDto, membre) }),
        }}
      >
        retirer
      </BoutonGeste>
    </span>
  );
}
