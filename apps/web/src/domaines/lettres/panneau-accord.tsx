import { Button, StatusBadge, formatDate, useToast } from '@focale/ui';
import { FormProblem, useMots } from '../../cadres/index.js';
import { toNom } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import { useRemoveAccord, useSignLettre } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Lettre;
}

/**
 * Who has agreed, and the reader's own agreement. The letter is read beside it: what the agreement does is told above
 * the button, so that one click gives it.
 */
export function PanneauAccord({ ecole, id, lettre }: Props) {
  const { dire } = useMots();
  const sign = useSignLettre(ecole, id);
  const remove = useRemoveAccord(ecole, id);
  const toast = useToast();
  const { actionsPossibles, version } = lettre;
  const canSign = actionsPossibles.includes('signer');
  return (
    <section className="carte pile" aria-labelledby="titre-accords">
      <h2 id="titre-accords">Accords</h2>
      <Accords lettre={lettre} />
      <FormProblem error={sign.error ?? remove.error} />
      <AvantDeSigner lettre={lettre} />
      {canSign ? (
        <>
          <div className="pile-serree">
            <p>
              <strong>Ce que fait votre accord</strong>
            </p>
            <ul className="liste">
              {listConsequences(lettre).map((consequence) => (
                <li key={consequence}>{dire(consequence)}</li>
              ))}
            </ul>
          </div>
          <div className="actions">
            <Button
              busy={sign.isPending}
              onClick={() =>
                sign.mutate(version, {
                  onSuccess: (suite) =>
                    suite.etat === 'signee'
                      ? toast('Lettre signée par les deux : elle est figée')
                      : toast('Votre accord est enregistré', () => remove.mutate(suite.version)),
                })
              }
            >
              Donner mon accord
            </Button>
          </div>
        </>
      ) : null}
      {actionsPossibles.includes('retirer_accord') ? (
        <div className="actions">
          <Button
            variant="secondary"
            busy={remove.isPending}
            onClick={() =>
              remove.mutate(version, {
                onSuccess: (suite) => toast('Votre accord est repris', () => sign.mutate(suite.version)),
              })
            }
          >
            Reprendre mon accord
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Why nobody may sign yet, and who is waited for. */
function AvantDeSigner({ lettre: { avantDeSigner } }: { lettre: Lettre }) {
  if (avantDeSigner.length === 0) return null;
  return (
    <div className="pile-serree">
      <p>
        <strong>Avant de signer</strong>
      </p>
      <ul className="liste">
        {avantDeSigner.map((manque) => (
          <li key={manque}>{manque}</li>
        ))}
      </ul>
      <p className="gris petit">La lettre se signe une fois la mission acceptée et la compensation choisie.</p>
    </div>
  );
}

function Accords({ lettre }: { lettre: Lettre }) {
  const { dire } = useMots();
  const { accords, voie, signeeLe, empreinte } = lettre;
  if (voie === 'papier')
    return (
      <p className="rang">
        <StatusBadge tone="fait">signée sur papier{signeeLe ? ` le ${formatDate(signeeLe)}` : ''}</StatusBadge>
      </p>
    );
  const { direction, rrupn } = accords;
  return (
    <>
      <dl className="fiche">
        <dt>La direction</dt>
        <dd>
          <Accord le={direction?.le} />
          {direction?.delegation ? (
            <p className="gris petit">
              {toNom(direction.par)}, par délégation de {toNom(direction.delegation.de)} (du{' '}
              {formatDate(direction.delegation.debut)} au {formatDate(direction.delegation.fin)})
            </p>
          ) : null}
        </dd>
        <dt>{dire('Le RRUPN')}</dt>
        <dd>
          <Accord le={rrupn?.le} />
        </dd>
      </dl>
      {empreinte ? <p className="gris petit texte-brut">Fichier figé, empreinte SHA-256 : {empreinte}</p> : null}
    </>
  );
}

function Accord({ le }: { le: string | undefined }) {
  return le ? (
    <StatusBadge tone="fait">accord donné le {formatDate(le)}</StatusBadge>
  ) : (
    <StatusBadge tone="cours">accord attendu</StatusBadge>
  );
}

function listConsequences({ accords, identite }: Lettre): string[] {
  const second = accords.direction !== null || accords.rrupn !== null;
  if (second)
    return [
      'La lettre est signée : vous êtes le second à donner votre accord.',
      'Son texte et son fichier PDF sont figés ; un changement demandera une nouvelle version.',
      'Le SRANE voit qu’elle est signée, et l’action correspondante du film se coche d’elle-même.',
    ];
  return [
    `Il est daté d’aujourd’hui et montré à la direction et à ${toNom(identite.rrupn)}.`,
    'La lettre sera signée quand l’autre partie aura donné le sien ; d’ici là, vous pouvez reprendre le vôtre.',
  ];
}
