import { Alert, formatPluriel } from '@focale/ui';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useVocabulaire } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { AideRgpd } from './aide-rgpd.js';
import { DemandesRgpd } from './demandes-rgpd.js';
import { RegistreRgpd } from './registre-rgpd.js';
import { useRgpd } from './rgpd-api.js';
import type { RgpdVue } from './rgpd-api.js';

/** RGPD of a school: its register, its folder, the requests and breaches it follows. */
export function Rgpd() {
  const ecole = useEcole();
  const rgpd = useRgpd(ecole);
  return (
    <DetailPage
      query={rgpd}
      name="RGPD"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Le registre reste dans RADIO : ici, un nombre, des dates et des délais.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: RgpdVue }) {
  const mots = useVocabulaire(ecole);
  return (
    <div className="pile">
      {donnees.enRetard > 0 ? (
        <Alert
          tone="warning"
          title={`${formatPluriel(donnees.enRetard, 'délai')} dépassé${donnees.enRetard > 1 ? 's' : ''}`}
        >
          <p>Répondez dès que possible et prévenez le délégué à la protection des données de l’académie.</p>
        </Alert>
      ) : null}
      <RegistreRgpd ecole={ecole} donnees={donnees} />
      <DemandesRgpd ecole={ecole} donnees={donnees} />
      <AideRgpd role={mots.role} />
      <QuiVoit>
        La direction, les {mots.role}, les contributeurs, le {mots.service} et le référent départemental lisent cette
        page. N’y nommez personne.
      </QuiVoit>
    </div>
  );
}

function toTitre({ ouvertes, dossierCreeLe, traitements }: RgpdVue): string {
  if (ouvertes > 0) return `${formatPluriel(ouvertes, 'demande')} ou violation${ouvertes > 1 ? 's' : ''} à traiter`;
  if (dossierCreeLe === null) return 'Le dossier RGPD de l’établissement reste à créer';
  return traitements === null
    ? 'Le dossier RGPD est créé, le registre reste à relever'
    : `${formatPluriel(traitements, 'traitement')} au registre, aucune demande en cours`;
}
