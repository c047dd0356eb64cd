import { Button, Empty, formatCompte, toPhrase } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import { CarteModele } from './carte-modele.js';
import { EditeurModele } from './editeur-modele.js';
import { useModeles } from './modeles-api.js';
import type { Modele } from './modeles-api.js';

/** The académie's models of letter: what schools are offered, what is being written. */
export function ModelesDeLettre() {
  const academie = useAcademie();
  const modeles = useModeles(academie.path);
  const [edition, setEdition] = useState<Modele | 'nouveau' | null>(null);
  const canCreate = modeles.data?.actionsPossibles.includes('creer') ?? false;
  const creer = canCreate ? <Button onClick={() => setEdition('nouveau')}>Écrire un modèle</Button> : null;
  return (
    <DetailPage
      query={modeles}
      name="Modèles de lettre"
      head={({ elements }) => ({
        title: toTitre(elements),
        sous: 'Un modèle publié ne change plus : une nouvelle version le remplace, les lettres déjà écrites restent.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
        actions: edition === null && elements.length > 0 ? creer : null,
      })}
    >
      {({ elements }) =>
        edition !== null ? (
          <EditeurModele
            academie={academie.path}
            {...(edition === 'nouveau' ? {} : { modele: edition })}
            onDone={() => setEdition(null)}
          />
        ) : elements.length === 0 ? (
          <Empty title="Aucun modèle pour l’instant" actions={creer}>
            <p>Sans modèle, la lettre s’écrit d’après les domaines confiés.</p>
          </Empty>
        ) : (
          <div className="pile">
            {elements.map((modele) => (
              <CarteModele
                key={`${modele.id}-${modele.numero}`}
                academie={academie.path}
                modele={modele}
                onEdit={() => setEdition(modele)}
              />
            ))}
          </div>
        )
      }
    </DetailPage>
  );
}

function toTitre(elements: readonly Modele[]): string {
  const count = (etat: Modele['etat']) => elements.filter((modele) => modele.etat === etat).length;
  const publies = toPhrase(formatCompte(count('publie'), 'modèle proposé', 'modèles proposés', false));
  const brouillons = count('brouillon');
  return `${publies} aux établissements${brouillons > 0 ? `, ${formatCompte(brouillons, 'brouillon', 'brouillons', false)}` : ''}`;
}
