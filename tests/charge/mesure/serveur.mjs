import { AUJOURDHUI } from '../commun/produit.mjs';
import { createPool, createServeurNu } from '../commun/serveur-nu.mjs';

/** Process of one bare handler: `nu` or `nu0`, the address of its database, its connections. */
const [nom, adresse, connexions] = process.argv.slice(2);
const { createTravaux } = await import(`../${nom}/travaux.mjs`);
const serveur = createServeurNu(createTravaux(createPool(adresse, Number(connexions)), AUJOURDHUI));
serveur.listen(0, '127.0.0.1', () => process.send({ port: serveur.address().port }));
