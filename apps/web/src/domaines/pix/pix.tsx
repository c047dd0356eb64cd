import { Button, Disclosure, Empty, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { ImportExport } from './import-export.js';
import { ImportsPix } from './imports-pix.js';
import { usePix } from './pix-api.js';
import type { PixVue } from './pix-api.js';
import { TotauxPix } from './totaux-pix.js';

/** Pix in a school: numbers by usage and level, and the exports they come from. */
export function Pix() {
  const ecole = useEcole();
  const pix = usePix(ecole);
  return (
    <DetailPage
      query={pix}
      name="Pix"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Des nombres par niveau, tirés des exports de Pix Orga et de Pix Certif. Aucun nom n’est conservé.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: PixVue }) {
  const [ajout, setAjout] = useState(false);
  const bouton =
    donnees.actionsPossibles.includes('importer') && !ajout ? (
      <Button onClick={() => setAjout(true)}>Importer un export</Button>
    ) : null;
  const comptes = donnees.usages.filter(({ niveaux }) => niveaux.length > 0);
  return (
    <div className="pile">
      {ajout ? <ImportExport ecole={ecole} onDone={() => setAjout(false)} /> : null}
      {comptes.length === 0 ? (
        ajout ? null : (
          <Empty title="Rien n’est encore compté" actions={bouton}>
            <p>
              Dans Pix Orga, exportez les résultats d’une campagne ; dans Pix Certif, ceux d’une session. Le fichier est
              lu, compté par niveau, puis oublié.
            </p>
          </Empty>
        )
      ) : (
        <>
          {bouton ? <div className="actions">{bouton}</div> : null}
          {comptes.map((usage) => (
            <TotauxPix key={usage.usage} usage={usage} />
          ))}
        </>
      )}
      <ImportsPix ecole={ecole} imports={donnees.imports} />
      <Disclosure summary="Comment une personne est-elle comptée ?">
        <p>
          Une fois par campagne, pour son meilleur essai. Les « terminés » ont partagé leurs résultats, envoyé leur
          profil ou eu un résultat de certification. L’attestation de sixième est obtenue à 50 % de maîtrise ; un
          certifié a le statut « Validée ». Deux fichiers de campagnes différentes s’ajoutent : une personne des deux
          compte deux fois.
        </p>
      </Disclosure>
      <QuiVoit de="pix" quoi="ces nombres" />
    </div>
  );
}

function toTitre({ usages }: PixVue): string {
  const find = (nom: string) => usages.find(({ usage }) => usage === nom);
  const [attestation, certification] = [find('attestation_6e'), find('certification')];
  const phrases = [
    ...(attestation && attestation.imports > 0
      ? [`${formatPluriel(attestation.reussis ?? 0, 'attestation')} de sixième`]
      : []),
    ...(certification && certification.imports > 0 ? [formatPluriel(certification.reussis ?? 0, 'certifié')] : []),
  ];
  if (phrases.length > 0) return `${phrases.join(', ')} cette année`;
  const importes = usages.some(({ imports }) => imports > 0);
  return importes ? 'Ni attestation ni certification comptées cette année' : 'Aucun résultat Pix importé cette année';
}
