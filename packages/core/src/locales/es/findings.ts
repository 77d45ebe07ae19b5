import type { Sentences } from '../sentences.js';

/** What each finding of a check says, in Spanish. */
export const findings: Sentences['codes'] = {
  'header-not-found': {
    what: 'No se encontró ninguna tabla de rutas en este archivo.',
    why: 'Sin una fila de encabezados como «País de origen», «Destino», «Casos», ninguna fila se puede leer ni enviar.',
    do: 'Compruebe que es el archivo correcto. Dé a cada columna un encabezado en una sola fila, con los datos justo debajo.',
  },
  'rows-missing': {
    what: 'Se encontró una tabla, pero no contiene ninguna fila de rutas.',
    why: 'De ella no se puede leer ni enviar nada.',
    do: 'Compruebe que es el archivo correcto y que las filas están justo debajo de los encabezados. Si no había nada que comunicar, déjelo así.',
  },
  'column-missing': {
    what: 'No se encontró ninguna columna para: {fields:field}.',
    why: 'Una fila se puede enviar cuando se conoce su país de origen y un país de destino o de explotación. Lo demás la hace más útil.',
    do: 'Si la hoja la tiene con otro encabezado, elija esa columna. Si no se sabe, déjelo así.',
  },
  'column-doubtful': {
    what: 'La columna {column} («{header}») se leyó como {field:field}[, pero también podría ser {rival:field}].',
    why: 'Si es un error, todas las filas dicen algo falso.',
    do: 'Elija qué contiene la columna.',
  },
  'column-twice': {
    what: 'Las columnas {other} y {column} parecen decir lo mismo: {field:field}. Solo se usa {other}.',
    why: 'Si no es la correcta, las filas dicen algo falso.',
    do: 'Elija la columna que se debe usar y deje fuera la otra.',
  },
  'column-unmapped': {
    what: 'La columna {column}[ («{header}»)] no se usa y no se enviará.',
    why: 'De su computadora solo sale lo que describe rutas.',
    do: 'Nada, salvo que diga algo sobre la ruta: entonces elija qué contiene.',
  },
  'origin-missing': {
    what: 'No se conoce el país de origen[ (la hoja dice «{text}»)].',
    why: 'Una ruta necesita un comienzo. Sin él, la fila no se puede enviar.',
    do: 'Escriba el país que dejó la persona. Si nadie lo sabe, deje la fila como está: se queda con usted.',
  },
  'destination-and-exploitation-missing': {
    what: 'No se conoce ni el país de destino ni el país de explotación[ (la hoja dice «{text}»)].',
    why: 'Una ruta necesita un final. Sin uno de los dos, la fila no se puede enviar.',
    do: 'Escriba el país al que iba la persona, o donde ocurrió la explotación. Si nadie lo sabe, deje la fila como está: se queda con usted.',
  },
  'place-unknown': {
    what: '«{text}» no es un lugar que conozcamos.',
    why: 'Un lugar que no se entiende no se puede contar ni poner en un mapa.',
    do: 'Revise la ortografía. Si es un lugar pequeño, añada el país, y la ciudad más cercana si puede darla.',
  },
  'place-misspelt': {
    what: '«{text}» parece mal escrito[: seguramente es «{suggestion}»].',
    why: 'El mismo lugar escrito de dos maneras se cuenta como dos.',
    do: 'Elija el lugar que se quiso escribir, o corríjalo usted.',
  },
  'place-ambiguous': {
    what: '«{text}» puede ser más de un lugar[: {candidates}].',
    why: 'Si adivináramos, la ruta podría llevar al país equivocado.',
    do: 'Elija el lugar correcto, o añada su país.',
  },
  'city-not-in-country': {
    what: '«{text}» no se conoce en {country}[. Se conoce en: {found}].',
    why: 'Uno de los dos seguramente es falso. Mientras no se corrija, solo se cuenta el país.',
    do: 'Corrija la ciudad o el país. Si los dos son correctos (un lugar pequeño), déjelos así.',
  },
  'country-missing': {
    what: 'Falta el país de «{city}». Es {country}.',
    why: 'Con su país, todo el mundo entiende un lugar.',
    do: 'Escriba el país, o déjelo así: la fila se lee con {country}.',
  },
  'place-too-fine': {
    what: 'Esta celda es más exacta que una ciudad. Da: {kind:word}.',
    why: 'Podría llevar a alguien hasta la puerta de una persona sobreviviente o de quienes la ayudan. No debe salir de su computadora.',
    do: 'Deje solo la ciudad[: «{keep}»]. Sus notas pueden quedarse en un archivo que no comparta.',
  },
  'places-several': {
    what: 'Esta celda nombra {count|# lugar|# lugares}: {places}.',
    why: 'No se puede saber cuántas personas fueron a cada uno, así que no se cuenta ninguno.',
    do: 'Deje un solo lugar, o dé a cada uno su fila con su propio número de casos.',
  },
  'transit-repeats-origin-or-destination': {
    what: '«{text}» aparece como lugar de paso y también como {role:word}.',
    why: 'La ruta parece dar una vuelta, y un lugar se cuenta dos veces.',
    do: 'Quítelo de los lugares de paso, salvo que la persona de verdad haya vuelto allí.',
  },
  'transit-twice': {
    what: '«{text}» aparece dos veces seguidas entre los lugares de paso.',
    why: 'Un lugar se cuenta dos veces, y un tramo del viaje no lleva a ninguna parte.',
    do: 'Quite uno, salvo que falte otro lugar entre los dos.',
  },
  'transit-order-doubtful': {
    what: 'El orden de estos lugares no está claro: {text}.',
    why: 'El orden muestra por dónde viaja la gente. Tomamos el orden en que están escritos.',
    do: 'Si conoce el orden, escríbalo con signos, como «Kampala > Juba». Si no, déjelo así.',
  },
  'transit-unreadable': {
    what: 'No se puede leer ningún lugar en «{text}».',
    why: 'La ruta se conserva, pero sin los lugares por donde pasó la gente.',
    do: 'Escriba los nombres de los lugares con signos entre ellos: Kampala > Juba.',
  },
  'cases-not-a-number': {
    what: '«{text}» no es un número de casos que podamos leer.',
    why: 'La ruta se conserva, pero sus personas no se cuentan.',
    do: 'Escriba un número o un rango: 12, 10-15, unos 20, 30+. Si no se sabe, deje la celda vacía.',
  },
  'cases-estimated': {
    what: '«{text}» se leyó como una estimación: {min}[ a {max}][ {open:word}].',
    why: 'Una estimación es bienvenida. Se guarda como estimación y nunca se convierte en un número exacto.',
    do: 'Nada, si es correcto.',
  },
  'cases-reversed': {
    what: 'El rango «{text}» va de mayor a menor.',
    why: 'Se leyó como {mended}, pero puede ser un error al teclear.',
    do: 'Escriba {mended}, o los números correctos.',
  },
  'cases-was-a-date': {
    what: 'La hoja de cálculo convirtió este número en una fecha. Seguramente era «{text}».',
    why: 'Una fecha no se puede contar.',
    do: 'Elija «{text}», o escriba otra vez el número con «a»: 10 a 15.',
  },
  'cases-zero': {
    what: 'El número de casos es 0.',
    why: 'Una ruta que nadie recorrió no corresponde a la estadística.',
    do: 'Escriba el número, deje la celda vacía si no se sabe, o quite la fila.',
  },
  'unit-mixed': {
    what: 'Unas filas cuentan personas ({persons}), otras casos ({cases}) o incidentes ({incidents}).',
    why: 'No se pueden sumar: un incidente puede ser muchas personas.',
    do: 'Si es posible, cuente personas en todas las filas.',
  },
  'type-unknown': {
    what: '«{text}» no es un tipo de explotación que conozcamos[. Puede ser: {suggestions:code}].',
    why: 'La fila se conserva, pero no se cuenta en ningún tipo.',
    do: 'Elija el tipo que corresponda. Si ninguno corresponde, escriba «otro».',
  },
  'type-not-said': {
    what: '«{text}» nombra el delito, no el tipo de explotación.',
    why: 'La ayuda no es la misma para el trabajo forzoso, la explotación sexual o el matrimonio forzado. El tipo se cuenta como desconocido.',
    do: 'Escriba el tipo si lo conoce. Si no, déjelo así.',
  },
  'type-in-industry-column': {
    what: '«{text}» es un tipo de explotación. Se contó como «{code:code}», aunque está en la columna de sectores.',
    why: 'El tipo y el sector responden a dos preguntas: qué se hizo, y dónde tuvo que trabajar la gente.',
    do: 'Nada, si es correcto.',
  },
  'industry-in-type-column': {
    what: '«{text}» es un sector. Se contó como «{code:code}», aunque está en la columna de tipos.',
    why: 'El tipo y el sector responden a dos preguntas: qué se hizo, y dónde tuvo que trabajar la gente.',
    do: 'Nada, si es correcto. Añada el tipo de explotación si lo conoce.',
  },
  'industry-unknown': {
    what: '«{text}» no es un sector que conozcamos[. Puede ser: {suggestions:code}].',
    why: 'La fila se conserva, pero no se cuenta en ningún sector.',
    do: 'Elija el sector que corresponda. Si ninguno corresponde, escriba «otro».',
  },
  'code-unknown': {
    what: '«{text}» no es una palabra que conozcamos aquí[. Puede ser: {suggestions:code}].',
    why: 'La fila se conserva, pero esta parte no se cuenta.',
    do: 'Elija lo que corresponda. Si nada corresponde, escriba «otro».',
  },
  'type-and-industry-disagree': {
    what: '«{type:code}» y «{industry:code}» rara vez van juntos.',
    why: 'Puede que uno de los dos esté en la fila equivocada, o que falte un tipo.',
    do: 'Revise la fila. Si los dos son correctos, déjelos así.',
  },
  'period-too-fine': {
    what: '{count|# fecha de esta columna da|# fechas de esta columna dan} el día.',
    why: 'Un día exacto, junto con un lugar, puede revelar quién es una persona. Solo se envía el mes.',
    do: 'Nada: el día se queda con usted. También puede escribir solo el mes.',
  },
  'period-in-the-future': {
    what: '{period} todavía no ha llegado.',
    why: 'Seguramente es un error al teclear, y pone la ruta en el año equivocado.',
    do: 'Corrija el mes o el año.',
  },
  'period-reversed': {
    what: 'El período termina ({end}) antes de empezar ({start}).',
    why: 'Una de las dos fechas es falsa.',
    do: 'Corrija el mes o el año.',
  },
  'period-unreadable': {
    what: '«{text}» no es un mes o un año que podamos leer.',
    why: 'La ruta se conserva, pero no se cuenta en ningún año.',
    do: 'Escriba un mes o un año: 2019-08, agosto de 2019 o 2019.',
  },
  'period-ambiguous': {
    what: '«{text}» puede significar {one} o {other}.',
    why: 'Unos escriben primero el día, otros el mes.',
    do: 'Elija el mes correcto.',
  },
  'same-row-twice': {
    what: 'La fila {row} dice lo mismo que la fila {other}.',
    why: 'Si es el mismo caso, sus personas se cuentan dos veces.',
    do: 'Si es una copia, bórrela. Si son otras personas, deje las dos.',
  },
  'rows-nearly-alike': {
    what: 'La fila {row} es casi igual a la fila {other}.',
    why: 'Puede que una sea la corrección de la otra. Entonces se cuentan personas dos veces.',
    do: 'Compare las dos filas. Si las dos son correctas, déjelas así.',
  },
  'formula-error': {
    what: 'Esta celda muestra el error {error} en lugar de un valor.',
    why: 'Su fórmula no da resultado, así que aquí no hay nada que leer.',
    do: 'Corrija la fórmula, o escriba el valor.',
  },
  'formula-not-calculated': {
    what: 'Esta celda contiene una fórmula, pero el archivo no guarda su resultado.',
    why: 'Nunca calculamos fórmulas, así que la celda se lee como vacía.',
    do: 'Abra el archivo en su programa de hojas de cálculo, guárdelo y vuelva a revisarlo.',
  },
  'merged-data-cell': {
    what: 'Las celdas {area} están combinadas. Las {count} filas se leen como si dijeran lo mismo.',
    why: 'Si solo se refiere a la primera fila, las demás dicen algo falso.',
    do: 'Nada, si es correcto. Si no, separe las celdas.',
  },
  'rows-not-routes': {
    what: '{count|Fila|Filas} {rows} sin leer: {reason:word}.',
    why: 'Solo se cuentan y se envían las filas que describen una ruta.',
    do: 'Nada, si es correcto.',
  },
  'repeat-row-orphan': {
    what: 'Esta fila de la hoja «{sheet}» no pertenece a ninguna fila de la hoja principal.',
    why: 'Lo que dice se pierde: no se puede unir a ninguna ruta.',
    do: 'Revise su número en la columna «_parent_index».',
  },
  'sheet-skipped': {
    what: 'La hoja «{sheet}» se dejó de lado: {reason:word}.',
    why: 'Nada de lo que contiene se revisa ni se envía.',
    do: 'Nada, si es correcto. Si contiene rutas, hágala visible o elíjala.',
  },
  'sheet-not-read': {
    what: 'La hoja «{sheet}» no contiene celdas[ ({kind:word})], así que se dejó de lado.',
    why: 'Nada de lo que contiene se revisa ni se envía.',
    do: 'Nada.',
  },
  'tables-several': {
    what: 'La hoja «{sheet}» contiene {count|# tabla|# tablas}. Cada una se revisó por separado.',
    why: 'Una tabla que es solo un resumen se contaría dos veces.',
    do: 'Nada, si todas contienen rutas. Si no, pase las otras a otra hoja.',
  },
  'encoding-guessed': {
    what: 'El archivo no dice cómo están guardadas sus letras. Se leyeron como {encoding}.',
    why: 'Si es un error, letras como é o ü se ven raras y los lugares no se encuentran.',
    do: 'Mire un nombre con una de esas letras. Si está mal, guarde el archivo como .xlsx o como «CSV UTF-8».',
  },
  'extension-wrong': {
    what: 'El nombre del archivo termina en {extension}, pero es {format}.',
    why: 'Se leyó como lo que es. Otros programas pueden rechazarlo.',
    do: 'Nada. Si quiere, cámbiele el nombre.',
  },
  'csv-quote-open': {
    what: 'Hay una comilla que se abre[ en la fila {row}] y nunca se cierra.',
    why: 'Las filas siguientes pueden haberse juntado en una sola celda.',
    do: 'Cierre o quite la comilla, o guarde la hoja como .xlsx.',
  },
  'shared-text-missing': {
    what: 'Hoja «{sheet}»: {count|# celda perdió su texto en el archivo y se leyó como vacía|# celdas perdieron su texto en el archivo y se leyeron como vacías}.',
    why: 'Falta algo que alguna vez estuvo escrito allí.',
    do: 'Abra el archivo en su programa de hojas de cálculo, mire la hoja, guárdela y vuelva a revisarla.',
  },
  'nul-bytes-removed': {
    what: 'El archivo contenía {count|# carácter que ningún texto contiene. Se quitó|# caracteres que ningún texto contiene. Se quitaron}.',
    why: 'El archivo puede estar dañado, y lo que está al lado puede ser falso.',
    do: 'Guarde de nuevo la hoja como .xlsx, o consiga otra copia, y vuelva a revisarla.',
  },
  'workbook-has-comments': {
    what: 'La hoja «{sheet}» tiene {count|# comentario|# comentarios} en sus celdas.',
    why: 'Los comentarios suelen contener nombres o historias. Nunca se envían desde aquí, pero van con el archivo si lo comparte.',
    do: 'Léalos y borre los que hablen de personas antes de dar el archivo a alguien.',
  },
  'workbook-has-macros': {
    what: 'El libro tiene macros.',
    why: 'Las macros son pequeños programas. Aquí nunca se ejecutan.',
    do: 'Nada.',
  },
  'personal-data-column': {
    what: 'La columna {column}[ («{header}»)] contiene datos personales: {kind:word}.',
    why: 'Pueden poner en peligro a las personas sobrevivientes, a sus familias y a usted. Los datos personales no deben salir de su computadora.',
    do: 'Deje la columna fuera de lo que se envía. Se queda en su propio archivo.',
  },
  'personal-data-cell': {
    what: 'Esta celda contiene datos personales: {kind:word}.',
    why: 'Pueden poner en peligro a las personas sobrevivientes, a sus familias y a usted. Los datos personales no deben salir de su computadora.',
    do: 'Quítelos de la celda, o deje la celda vacía.',
  },
  'invisible-characters': {
    what: 'Esta celda contiene caracteres que no se ven.',
    why: 'Vienen con el texto copiado. Un nombre con ellos parece correcto, pero no se encuentra.',
    do: 'Quítelos. Lo que usted ve no cambia.',
  },
  mojibake: {
    what: 'Hay letras dañadas en esta celda[: «{text}»][. Seguramente era «{suggestion}»].',
    why: 'Se guardaron de una manera y se leyeron de otra. Los lugares con letras dañadas no se encuentran.',
    do: 'Escriba la palabra de nuevo[, o elija «{suggestion}»].',
  },
  'looks-like-formula-injection': {
    what: 'Esta celda es un texto que una hoja de cálculo podría ejecutar como fórmula.',
    why: 'Celdas así se usan para robar datos o dañar una computadora cuando se abre el archivo.',
    do: 'Si no la escribió usted, déjela vacía. No haga clic en ella.',
  },
};
