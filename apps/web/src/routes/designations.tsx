import { Designations } from '../domaines/designations/designations.js';
import { LigneDeLettre } from '../domaines/lettres/lettres-des-missions.js';

export function Component() {
  return <Designations Lettre={LigneDeLettre} />;
}
