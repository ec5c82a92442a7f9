/**
 * What a portal does with the events of a decision aid. This one shows the outcome in its side column and, when the professional
 * is done, confirms the record and offers it as a file. A real portal would hand the record to its own back office here.
 */
export function receiveRecords() {
  const receipt = document.querySelector('#ontvangst');
  if (!receipt) return;
  let record;
  let fileAddress = '';

  const status = document.querySelector('#stand');
  if (status) status.hidden = false;

  document.addEventListener('dwn-outcome', (event) => {
    const title = outcomeTitle(event);
    if (title) sayStatus(`Advies: ${title}.`);
  });

  // A traject hands over each aid, and then the whole; a page waits for one of them.
  document.addEventListener(receipt.dataset.gebeurtenis ?? 'dwn-complete', (event) => {
    record = event.record;
    const title = titleOf(record);
    const { day, time } = dutchMoment(record.createdAt);
    setText('#ontvangst-uitkomst', title);
    setText('#ontvangst-tijd', `${day}, ${time} uur`);
    setText('#ontvangst-json', JSON.stringify(record, null, 2));
    setText('#ontvangst-melding', `Vastlegging ontvangen: ${title}.`);
    sayStatus(`Vastlegging ontvangen om ${time} uur. `, link('#ontvangst', 'Bekijk de vastlegging'));
    receipt.hidden = false;
  });

  document.querySelector('#ontvangst-bewaar').addEventListener('click', () => {
    URL.revokeObjectURL(fileAddress);
    fileAddress = URL.createObjectURL(new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }));
    const download = link(fileAddress, '');
    download.download = `vastlegging-${record.aid?.id ?? 'traject'}-${record.createdAt.slice(0, 10)}.json`;
    download.click();
  });
}

/** The outcome, or those of all aids of a traject. */
function titleOf(record) {
  const titles = (record.records ?? [record]).flatMap(({ outcome }) => outcome?.title ?? []);
  return titles.length > 0 ? titles.join('; ') : 'Geen uitkomst';
}

function outcomeTitle(event) {
  return (event.outcome ?? event.record?.outcome)?.title;
}

function dutchMoment(timestamp) {
  const moment = new Date(timestamp);
  return {
    day: moment.toLocaleDateString('nl-NL', { dateStyle: 'long' }),
    time: moment.toLocaleTimeString('nl-NL', { hour: 'numeric', minute: '2-digit' }).replace(':', '.'),
  };
}

function sayStatus(...parts) {
  document.querySelector('#stand-tekst')?.replaceChildren(...parts);
}

function setText(selector, text) {
  document.querySelector(selector).textContent = text;
}

function link(address, text) {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}
