// What a script adds to a form that works without it: each answer is kept as it is typed, and nothing typed is lost.
'use strict';

const PAUSE = 800;
const LONGEST = 30000;
const WHY = 'why.';
const ROW = /^rows\[(\d+)]\.(.+)$/;
const CHOICE = /^choose-\d+-(.+)$/;

class TroubleKeeping extends Error {
    constructor(words, { signIn = false, final = false } = {}) {
        super(words);
        this.signIn = signIn;
        this.final = final;
    }
}

/** Sends what was typed, one place after another, until the server has it. */
class Keeper {
    constructor(form) {
        this.form = form;
        this.home = form.dataset.home;
        this.unsent = new Unsent(this.home);
        this.state = document.getElementById('kept');
        this.waiting = new Map();
        this.tries = 0;
        this.leaving = false;
        this.shown = JSON.parse(form.elements.shown.value);
        form.addEventListener('input', (event) => this.typed(event.target, PAUSE));
        form.addEventListener('change', (event) => this.typed(event.target, 0));
        form.addEventListener('submit', (event) => this.leave(event));
        form.addEventListener('click', (event) => this.offered(event));
        window.addEventListener('beforeunload', (event) => {
            if (this.waiting.size > 0 && !this.leaving) event.preventDefault();
        });
        window.addEventListener('online', () => this.send());
        this.restore();
    }

    /** What is on its way arrives first: else the press would find it changed by its own page. */
    leave(event) {
        this.leaving = true;
        clearTimeout(this.timer);
        this.pressed(event.submitter);
        if (!this.sending || event.defaultPrevented) return;
        event.preventDefault();
        const button = event.submitter;
        this.sending.catch(() => {}).finally(() => {
            this.sending = null;
            this.form.requestSubmit(button);
        });
    }

    /** What still waits where a press chooses other words, or deletes the row, is not wanted any more. */
    pressed(button) {
        const press = (button && button.value) || '';
        const choice = CHOICE.exec(press);
        for (const [name, words] of this.waiting) {
            const cell = CELL.exec(name);
            if (choice && choice[1] === name) this.unsent.drop(keptAs(this.shown, name));
            else if (cell && (press === `less-${rowKey(this.shown, cell[2])}` || press === `without-${cell[2]}`)) this.unsent.keep(keptAs(this.shown, name), words, this.base(name), true);
        }
    }

    /** Words that were not kept when this page was last open. */
    restore() {
        for (const [kept, { words, base, deleted }] of this.unsent.all()) {
            const name = keptAt(this.shown, kept);
            const input = name && this.form.elements[name];
            if (!name && !deleted && words.trim() !== '') this.stray(kept, words);
            else if (!input || input.value === words) this.unsent.drop(kept);
            else if (input.value === base) {
                input.value = words;
                this.typed(input, 0);
                this.say('上次没来得及存的字，已经填回来了，正在保存。');
            } else this.offer(input, words);
        }
    }

    offer(input, words) {
        const line = document.createElement('p');
        line.className = 'offer';
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: '填入' });
        button.dataset.offer = words;
        button.dataset.for = input.id;
        line.append(button, ` 这台电脑上还有没存上的：${words}`);
        input.after(line);
    }

    /** Words whose row is gone: nobody but a person knows where they belong now. */
    stray(kept, words) {
        const line = Object.assign(document.createElement('p'), { className: 'offer', role: 'status' });
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: '不要了' });
        button.addEventListener('click', () => {
            this.unsent.drop(kept);
            line.remove();
        });
        line.append(button, ` 这台电脑上还有没存上的${asked(this.form, kept)}：${words}。${CELL.test(kept) ? '当时没记下它在哪一行' : '它那一行已经不在了'}；还要用的，请抄到该在的地方。`);
        (this.form.querySelector('.rows') || this.form).prepend(line);
    }

    offered(event) {
        const button = event.target.closest('[data-offer]');
        if (!button) return;
        event.preventDefault();
        const input = document.getElementById(button.dataset.for);
        input.value = button.dataset.offer;
        input.focus();
        this.typed(input, 0);
    }

    typed(input, pause) {
        if (!input.name || input.type === 'hidden') return;
        count(input);
        const base = this.base(input.name);
        if (input.value === base && !this.waiting.has(input.name)) return;
        this.waiting.set(input.name, input.value);
        this.unsent.keep(keptAs(this.shown, input.name), input.value, base);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.send(), pause);
    }

    /** What the server has at a place, as far as this page knows. */
    base(name) {
        const row = ROW.exec(name);
        if (name.startsWith(WHY)) return this.shown.reasons[name.slice(WHY.length)] || '';
        if (row) return (this.shown.answers.rows[row[1]] || {})[row[2]] || '';
        return this.shown.answers.values[name] || '';
    }

    has(name, words, key) {
        const row = ROW.exec(name);
        if (name.startsWith(WHY)) this.shown.reasons[name.slice(WHY.length)] = words;
        else if (row) {
            const { rows } = this.shown.answers;
            while (rows.length <= row[1]) rows.push({});
            rows[row[1]][row[2]] = words;
            while (this.shown.rows.length <= row[1]) this.shown.rows.push('');
            if (key) this.shown.rows[row[1]] = key;
        } else this.shown.answers.values[name] = words;
        this.form.elements.shown.value = JSON.stringify(this.shown);
    }

    async send() {
        if (this.busy) return;
        this.busy = true;
        try {
            while (this.waiting.size > 0 && !this.leaving) {
                const [name, words] = this.waiting.entries().next().value;
                this.sending = this.post(name, words);
                const answer = await this.sending;
                this.sending = null;
                this.tries = 0;
                // what waits beside another's words does not stand, and so is asked about again
                if (!answer.waits) this.has(name, words, answer.row);
                if (this.waiting.get(name) === words) {
                    this.waiting.delete(name);
                    this.unsent.drop(keptAs(this.shown, name));
                    if (!name.startsWith(WHY)) tell(this.form.elements[name], answer);
                }
                this.say(answer.waits || `已保存 ${answer.kept}`, answer.waits ? 'trouble' : '');
            }
        } catch (trouble) {
            this.sending = null;
            this.failed(trouble);
        } finally {
            this.busy = false;
        }
    }

    failed(trouble) {
        this.tries++;
        if (trouble.final) {
            this.say(trouble.message, 'trouble');
            return;
        }
        this.say(`没有存上：${trouble.message}填的还在这台电脑上，会接着再试。`, 'trouble', trouble.signIn);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.send(), Math.min(LONGEST, 1000 * 2 ** this.tries));
    }

    say(words, css = '', signIn = false) {
        this.state.textContent = words;
        this.state.className = `state ${css}`;
        if (signIn) {
            const link = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', textContent: '登录（另开一页）' });
            this.state.append(link);
        }
    }

    async post(name, words, again = false) {
        const row = ROW.exec(name.startsWith(WHY) ? name.slice(WHY.length) : name);
        const key = (row && this.shown.rows[row[1]]) || '';
        const of = { page: this.shown.page, base: this.base(name), row: key };
        const body = new URLSearchParams({ place: name, typed: words, ...of, _csrf: this.form.elements._csrf.value });
        let answer;
        try {
            answer = await fetch(`${this.home}/answers`, { method: 'POST', body, headers: { Accept: 'application/json' } });
        } catch {
            throw new TroubleKeeping('连不上科汇。');
        }
        if (answer.redirected || answer.status === 401) throw new TroubleKeeping('登录已经过期。', { signIn: true });
        if (answer.status === 403 && !again) {
            await this.token();
            return this.post(name, words, true);
        }
        if (answer.status === 404 || answer.status === 409) {
            const said = await answer.json().catch(() => ({}));
            throw new TroubleKeeping(`${said.detail || '这里已经不能填了。'}请刷新页面。`, { final: true });
        }
        if (!answer.ok) throw new TroubleKeeping(`服务没有收下（${answer.status}）。`);
        return answer.json();
    }

    /** Who signed in again has another token: it is on the page that the server would show now. */
    async token() {
        const page = await fetch(this.home, { headers: { Accept: 'text/html' } }).catch(() => null);
        if (!page) throw new TroubleKeeping('连不上科汇。');
        if (page.redirected || !page.ok) throw new TroubleKeeping('登录已经过期。', { signIn: true });
        const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('#fill [name=_csrf]');
        if (!fresh) throw new TroubleKeeping('这里已经不能填了。请刷新页面。', { final: true });
        document.querySelectorAll('[name=_csrf]').forEach((field) => { field.value = fresh.value; });
    }
}

/** What the server says of one answer, beside it. */
function tell(input, answer) {
    const [field, told] = [input.closest('.field'), document.getElementById(`${input.id}-said`)];
    if (!told || !answer.said) return;
    const meant = told.querySelector('.meant');
    meant.textContent = answer.understood;
    meant.hidden = answer.understood === '';
    if (answer.waits) answer.said = [{ css: 'asks', mark: '核', message: answer.waits }];
    else field.querySelector(':scope > .by')?.remove();
    const stands = [...told.querySelectorAll('.said > .returned')];
    told.querySelectorAll('.said').forEach((list) => list.remove());
    if (stands.length + answer.said.length > 0) {
        const list = document.createElement('ul');
        list.className = 'said';
        list.append(...stands);
        for (const { css, mark, message } of answer.said) {
            const line = document.createElement('li');
            line.className = css;
            const sign = Object.assign(document.createElement('span'), { className: `mark ${css}`, textContent: mark });
            line.append(sign, message);
            list.append(line);
        }
        told.append(list);
    }
    told.querySelectorAll('.plain').forEach((line) => line.remove());
    if (answer.plain.length > 0 && !answer.waits) {
        const line = Object.assign(document.createElement('p'), { className: 'plain' });
        for (const { words, take } of answer.plain) {
            const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: take });
            button.dataset.offer = words;
            button.dataset.for = input.id;
            line.append(button, ' ');
        }
        told.append(line);
    }
    input.setAttribute('aria-invalid', answer.said.some(({ css }) => css === 'stops'));
    const why = [...field.children].find((child) => child.classList.contains('why'));
    if (why) why.hidden = !answer.asked;
}

/** Characters as a person counts them. */
function count(input) {
    const field = input.closest('.field');
    const line = field && [...field.children].find((child) => child.classList.contains('count'));
    if (!line || !input.name || input.name.startsWith(WHY)) return;
    const length = [...input.value.replace(/\s/gu, '')].length;
    line.querySelector('b').textContent = length;
    line.classList.toggle('over', length > Number(line.dataset.most));
}

const fill = document.getElementById('fill');
if (fill) window.keeper = new Keeper(fill);
const summary = document.querySelector('.summary');
if (summary) {
    summary.focus();
    summary.addEventListener('click', (event) => {
        const link = event.target.closest('a');
        const input = link && document.getElementById(link.hash.slice(1));
        if (input) {
            event.preventDefault();
            input.closest('details')?.setAttribute('open', '');
            input.scrollIntoView({ block: 'center' });
            input.focus();
        }
    });
}
