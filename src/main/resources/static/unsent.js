// Words that were typed and not sent yet: where they are kept, and where they belong when a page is opened again.
'use strict';

const CELL = /^(why\.)?rows\[(\d+)]\.(.+)$/;
const KEPT_CELL = /^(why\.)?([^/]+)\/(.+)$/;

/** Words that the server does not have yet, on this computer: they outlast a closed browser. */
class Unsent {
    constructor(home) {
        this.head = `kehui ${home} `;
    }

    /** @param deleted whether a press deletes their row: once that is gone, so are they */
    keep(name, words, base, deleted = false) {
        try {
            localStorage.setItem(this.head + name, JSON.stringify({ words, base, deleted }));
        } catch {
            // a browser that keeps nothing: the page itself still has the words
        }
    }

    drop(name) {
        try {
            localStorage.removeItem(this.head + name);
        } catch {
            // as above
        }
    }

    /** Those that can be read; one that is damaged takes no other with it. */
    all() {
        const found = [];
        for (const key of this.keys()) {
            try {
                found.push([key.slice(this.head.length), JSON.parse(localStorage.getItem(key))]);
            } catch {
                localStorage.removeItem(key);
            }
        }
        return found;
    }

    keys() {
        try {
            return Object.keys(localStorage).filter((key) => key.startsWith(this.head));
        } catch {
            return [];
        }
    }
}

/** The key of a row; of one that was begun in this page the server derives the same. */
function rowKey(shown, index) {
    return shown.rows[index] || `${shown.page}-${index}`;
}

/** What a place is kept as: a cell by its row's own key, since rows are moved and deleted. */
function keptAs(shown, name) {
    const cell = CELL.exec(name);
    return cell ? `${cell[1] || ''}${rowKey(shown, cell[2])}/${cell[3]}` : name;
}

/** Where in a page the words belong that were kept as this; undefined: their row is gone, or nobody knows which it was. */
function keptAt(shown, kept) {
    if (CELL.test(kept)) return undefined;
    const cell = KEPT_CELL.exec(kept);
    if (!cell) return kept;
    const [, why = '', key, field] = cell;
    let index = shown.rows.indexOf(key);
    // never begun on the server: the blank row that every page has
    if (index < 0 && shown.rows.length === 0 && /^[0-9a-f]+-0$/.test(key)) index = 0;
    return index < 0 ? undefined : `${why}rows[${index}].${field}`;
}

/** What question of the form the words were an answer to; empty: it is not asked any more. */
function asked(form, kept) {
    const field = (CELL.exec(kept) || KEPT_CELL.exec(kept) || []).at(-1);
    const input = [...form.elements].find(({ name }) => name && CELL.test(name) && CELL.exec(name)[3] === field);
    const label = input && form.querySelector(`label[for="${input.id}"]`);
    return label ? `“${label.firstChild.textContent.trim()}”` : '';
}
