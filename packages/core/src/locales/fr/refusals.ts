import type { Sentences } from '../sentences.js';

/** Why a file cannot be read at all, in French. */
export const refusals: Sentences['codes'] = {
  'file-not-found': {
    what: 'Aucun fichier ne porte ce nom.',
    why: 'Rien n’a été lu.',
    do: 'Vérifiez le nom et le dossier. S’il vient d’être enregistré, fermez le fichier dans les autres programmes.',
  },
  'file-is-a-folder': {
    what: 'C’est un dossier, pas un fichier.',
    why: 'Rien n’a été lu.',
    do: 'Choisissez un fichier dans ce dossier.',
  },
  'file-no-permission': {
    what: 'Vous n’avez pas le droit d’ouvrir ce fichier.',
    why: 'Rien n’a été lu.',
    do: 'Copiez-le dans un dossier à vous, ou demandez à son propriétaire de le partager avec vous.',
  },
  'file-empty': {
    what: 'Le fichier est vide.',
    why: 'Il ne contient pas un seul caractère.',
    do: 'Enregistrez la feuille de nouveau, ou cherchez une autre copie.',
  },
  'file-encrypted': {
    what: 'Le fichier est protégé par un mot de passe.',
    why: 'Nous ne pouvons pas le lire, et nous ne demandons jamais de mot de passe.',
    do: 'Dans Excel : Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe, videz la case, OK. Enregistrez une copie, vérifiez-la, puis supprimez-la.',
  },
  'file-damaged': {
    what: 'Le fichier est abîmé[ (dans {part})].',
    why: 'Une partie manque ou est cassée. Ne lire que ce qui reste pourrait donner des lignes fausses.',
    do: 'Ouvrez-le dans votre tableur, laissez-le réparer le fichier, et enregistrez-le sous un nouveau nom. Ou procurez-vous une autre copie.',
  },
  'file-not-a-workbook': {
    what: 'Ce fichier n’est pas un classeur[ : on dirait {looksLike:word}].',
    why: 'Les trajets ne sont lus que dans des feuilles de calcul.',
    do: 'Choisissez une feuille de calcul (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv ou .tsv).',
  },
  'file-too-large': {
    what: 'Le fichier est trop grand[ : plus de {allowed} {limit:word}].',
    why: 'De tels fichiers peuvent bloquer un ordinateur. Certains sont faits pour cela.',
    do: 'Supprimez les lignes et colonnes vides sous le tableau et à côté, ou divisez le fichier, puis enregistrez-le de nouveau.',
  },
  'file-forbidden-xml': {
    what: 'Le fichier contient une partie qu’aucun tableur n’écrit[ (dans {part})].',
    why: 'Elle pourrait être faite pour nuire à un ordinateur : elle n’est donc pas lue.',
    do: 'Ne l’ouvrez pas si vous ne savez pas qui l’a envoyé. Sinon, ouvrez-le et enregistrez-le comme nouveau fichier .xlsx.',
  },
  'file-format-not-supported': {
    what: 'Ce genre de fichier ne peut pas être lu[ : {looksLike:word}].',
    why: 'Seuls les fichiers .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv et .tsv sont lus.',
    do: 'Ouvrez-le dans votre tableur et enregistrez-le comme « Classeur Excel (.xlsx) ».',
  },
  'file-reader-missing': {
    what: 'C’est {looksLike:word}, et la partie qui lit ces fichiers n’est pas installée ici.',
    why: 'Elle est laissée de côté là où elle ne sert pas.',
    do: 'Enregistrez la feuille comme « Classeur Excel (.xlsx) ». Ou demandez à la personne qui s’occupe de ce programme de lancer : {install}',
  },
};
