/** What the pane says, by language. */
export const words = {
  en: {
    title: 'Routebook for Excel is being made',
    later:
      'Soon this pane will check the sheet that you are working on: it will show what is wrong, cell by cell, and offer the correction.',
    now: 'Until then, save your workbook and check it with the Routebook command on a computer:',
    help: 'The command runs without the internet. If it is not on your computer, ask the person who looks after it.',
    promise: 'This pane has read nothing, changed nothing and sent nothing.',
    outside: 'You have opened this page outside Excel. That is fine: it says the same there.',
  },
  fr: {
    title: 'Routebook pour Excel est en préparation',
    later:
      'Bientôt, ce volet vérifiera la feuille sur laquelle vous travaillez : il montrera ce qui ne va pas, cellule par cellule, et proposera la correction.',
    now: "D'ici là, enregistrez votre classeur et vérifiez-le avec la commande Routebook sur un ordinateur :",
    help: "La commande fonctionne sans internet. Si elle n'est pas sur votre ordinateur, demandez à la personne qui s'en occupe.",
    promise: "Ce volet n'a rien lu, rien modifié et rien envoyé.",
    outside: "Vous avez ouvert cette page en dehors d'Excel. Ce n'est pas un problème : elle y dit la même chose.",
  },
  es: {
    title: 'Routebook para Excel está en preparación',
    later: 'Pronto este panel revisará la hoja en la que trabaja: mostrará lo que está mal, celda por celda, y ofrecerá la corrección.',
    now: 'Mientras tanto, guarde su libro y revíselo con el comando Routebook en un ordenador:',
    help: 'El comando funciona sin internet. Si no está en su ordenador, pregunte a la persona que lo cuida.',
    promise: 'Este panel no ha leído, cambiado ni enviado nada.',
    outside: 'Ha abierto esta página fuera de Excel. No es un problema: allí dice lo mismo.',
  },
  sw: {
    title: 'Routebook ya Excel inatengenezwa',
    later: 'Hivi karibuni paneli hii itakagua karatasi unayoifanyia kazi: itaonyesha makosa, seli kwa seli, na kupendekeza marekebisho.',
    now: 'Kwa sasa, hifadhi faili yako kisha uikague kwa amri ya Routebook kwenye kompyuta:',
    help: 'Amri hii hufanya kazi bila intaneti. Ikiwa haipo kwenye kompyuta yako, muulize anayeitunza.',
    promise: 'Paneli hii haijasoma, haijabadilisha wala kutuma chochote.',
    outside: 'Umefungua ukurasa huu nje ya Excel. Hakuna tatizo: maneno ni yale yale.',
  },
  ar: {
    title: 'إضافة Routebook لبرنامج Excel قيد الإعداد',
    later: 'قريبًا ستفحص هذه اللوحة الورقة التي تعمل عليها: ستُظهر الأخطاء خليةً خليةً وتقترح التصحيح.',
    now: 'إلى ذلك الحين، احفظ المصنف وافحصه بأمر Routebook على جهاز حاسوب:',
    help: 'يعمل الأمر دون إنترنت. إن لم يكن على جهازك فاسأل الشخص المسؤول عنه.',
    promise: 'لم تقرأ هذه اللوحة شيئًا ولم تغيّر شيئًا ولم ترسل شيئًا.',
    outside: 'لقد فتحت هذه الصفحة خارج Excel. لا بأس: فهي تقول الشيء نفسه هناك.',
  },
} as const;

export type Language = keyof typeof words;
export type Words = { readonly [K in keyof (typeof words)['en']]: string };
