/** Given names and family names of varied origins, combined at random: nobody in particular. */
export const PRENOMS = (
  'Adèle Agathe Aïcha Alba Alexis Alice Aline Amandine Amina Anaïs Antoine Apolline Arnaud Ariane Assia Astrid Aurèle ' +
  'Awa Axelle Aymeric Baptiste Bastien Bérénice Bilal Blandine Boris Camille Capucine Carla Cécile Célia Chloé Clarisse ' +
  'Clément Corentin Cyril Damien Delphine Denis Diana Dimitri Diane Edwige Élias Élodie Eloïse Émeline Enzo Estelle ' +
  'Étienne Fabien Fanny Farid Fatou Faustine Félix Fiona Flora Florent Gaël Gaëlle Garance Grégory Guillaume Habib ' +
  'Hakim Hanna Hervé Hugo Idris Ilan Imane Inès Irina Isaure Ismaël Jade Jihane Joachim Jonas Judith Kadiatou Karim ' +
  'Kenza Khadija Laure Léandre Leïla Lilian Lina Lise Loïc Lorenzo Lucie Ludivine Mabel Maëlle Malik Margaux Marius ' +
  'Marwan Mathilde Maud Mehdi Mélissa Mila Moussa Nadège Nadia Naïma Nathan Nicolas Nina Noémie Nora Octave Odile Olga ' +
  'Olivia Ophélie Oscar Ousmane Pauline Perrine Quentin Rachid Rania Raphaël Régis Rim Robin Romane Rosalie Sabrina ' +
  'Salim Samia Samuel Sandra Sara Selma Séverine Sofiane Solène Stella Sylvain Tanguy Tania Teresa Thibault Tiphaine ' +
  'Tristan Ulysse Valentin Victor Wassim Xavier Yanis Yasmine Yoann Youssef Zoé'
).split(' ');

export const NOMS = (
  'Abadine Aguerro Alvarinho Amrouni Ancelay Antunel Arbogastin Audoucet Azemarel Bacquerie Baldovin Bamboulé Barjonel ' +
  'Bassirou Beaurepin Belkacemi Benhaddou Bessonnat Bétancelle Bordelin Bouazzini Bourdarias Brémontel Bruguérol ' +
  'Caillavel Cambriel Capdeville Carvalhas Casanovel Chabanel Chadourne Chaminadel Chassagnol Chérifane Claverolle ' +
  'Cissokhan Combemorel Coudercy Courtialon Daguenin Dalmassol Darracquel Delarivière Delmasure Demirkan Desmoulières ' +
  'Diabateh Dialloune Doucerain Dupeyroux Duvallon Echeverin El-Fassini Escurolle Estévenin Etcheverel Fayolland ' +
  'Fernandiz Ferrandin Fontanarel Fournialis Froidevaux Gadiraga Galindez Garrigaud Gaudronel Gerbaudet Gomezal ' +
  'Goursolas Grandval Grimaudel Guennouni Haddadine Hautefaye Hernandot Hoangtran Hourticq Ibanesque Idrissane Jabouille ' +
  'Jarrigeon Joubertin Kaczmarel Kaminsky-Roux Karamokho Kervadec Khelifati Kowalini Labrunie Lacassin Lafarguette ' +
  'Lagarrigue Laporterie Lasvergnas Lavaudel Lenoirel Levasseroy Lindorf Loubrieu Machadier Madrangel Malafosse ' +
  'Mandonnet Marchadour Maridet-Sol Masbatin Mazeaudin Mbodjine Mendesclair Messaoudane Montalescot Moreirolle Mouliéras ' +
  'Nadalon Navarrel Nguyenard Nkoundé Noaillard Novakovic-Lys Orsonneau Ouedragane Pagnouxel Palomarès Parveaud ' +
  'Pasquierol Peyrichout Pinheirol Pommarède Pradelier Puyaubran Queyrouzet Quintanel Rabouille Ramirand Raynaldy ' +
  'Ribeirol Rochefolle Romanescu Rougerolle Roumilhac Saadallah Saint-Amandel Sanchezal Sarrazinel Sauvignot Savaryel ' +
  'Senghori Serrurot Silvestrin Sissokane Soularuel Tallendier Tavernol Teillagorry Teixeirot Tessonnel Tournadour ' +
  'Trarieuxel Urrutigaray Valadoux Valeixel Vauzelade Vergnaudel Veyrierès Vialaneix Villatelle Vincenot-Lor Wojciak ' +
  'Yildirane Zafrani Zanettini Zerroukane'
).split(' ');

export const DISCIPLINES = [
  'Technologie',
  'Mathématiques',
  'Lettres modernes',
  'Documentation',
  'Histoire-géographie',
  'Sciences de la vie et de la Terre',
  'Physique-chimie',
  'Anglais',
  'Espagnol',
  'Arts plastiques',
  'Éducation musicale',
  'Éducation physique et sportive',
  'Économie et gestion',
  'Sciences industrielles de l’ingénieur',
  'Numérique et sciences informatiques',
] as const;
