import { Empty, formatDate, formatPluriel } from '@focale/ui';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { CarteCampagne } from './carte-campagne.js';
import { useEquipement } from './equipement-api.js';
import type { EquipementVue } from './equipement-api.js';

/** Equipment campaigns open to the school, and what it asks for. */
export function Equipement() {
  const ecole = useEcole();
  const equipement = useEquipement(ecole);
  return (
    <DetailPage
      query={equipement}
      name="Équipement"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Ce que la collectivité propose d’équiper, ce que l’établissement demande, ce qui lui est répondu.',
      })}
    >
      {({ campagnes, demandes }) => (
        <div className="pile">
          {campagnes.length === 0 ? (
            <Empty title="Aucune campagne pour l’instant">
              <p>Quand une campagne concerne votre établissement, elle s’ouvre ici.</p>
            </Empty>
          ) : null}
          {campagnes.map((campagne) => (
            <CarteCampagne
              key={campagne.id}
              ecole={ecole}
              campagne={campagne}
              demandes={demandes.filter((demande) => demande.campagne === campagne.id)}
            />
          ))}
          <QuiVoit>
            Tous ceux qui suivent l’établissement lisent les demandes transmises ; les brouillons restent dans
            l’établissement.
          </QuiVoit>
        </div>
      )}
    </DetailPage>
  );
}

function toTitre({ campagnes, demandes }: EquipementVue): string {
  const brouillons = demandes.filter(({ etat }) => etat === 'brouillon').length;
  const ouverte = campagnes.find(({ etat }) => etat === 'ouverte');
  if (ouverte && brouillons > 0)
    return `${formatPluriel(brouillons, 'demande')} à transmettre avant le ${formatDate(ouverte.closeLe)}`;
  if (ouverte) return `« ${ouverte.titre} » est ouverte jusqu’au ${formatDate(ouverte.closeLe)}`;
  return campagnes.length === 0 ? 'Aucune campagne d’équipement cette année' : 'Aucune campagne n’est ouverte';
}
