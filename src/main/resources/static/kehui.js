// What a script adds to pages that work without it: files dropped and sent some at a time, and the place in view.
'use strict';

const SOME_FILES = 20;
const SOME_BYTES = 8 << 20;
const TRIES = 3;

class Trouble extends Error {
    constructor(words, final) {
        super(words);
        this.final = final;
    }
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Every file of what was dropped, folders looked into, each with its path. */
async function dropped(data) {
    const entries = [...data.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    if (entries.length === 0) return chosen(data);
    const files = [];
    const look = async (entry) => {
        if (entry.isFile) {
            const file = await new Promise((take, fail) => entry.file(take, fail));
            files.push({ file, path: entry.fullPath.replace(/^\//, '') });
            return;
        }
        const reader = entry.createReader();
        for (;;) {
            const some = await new Promise((take, fail) => reader.readEntries(take, fail));
            if (some.length === 0) return;
            for (const inner of some) await look(inner);
        }
    };
    for (const entry of entries) await look(entry);
    return files;
}

/** What was picked, or dropped where folders cannot be told. */
const chosen = (input) => [...input.files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** Names as they stand within the one folder that was handed in: dropped or picked, a file has the same name. */
function withoutTop(files) {
    const top = files[0].path.split('/')[0] + '/';
    return files.every(({ path }) => path.startsWith(top)) ? files.map(({ file, path }) => ({ file, path: path.slice(top.length) })) : files;
}

/** As many files as make one request. */
function parcels(files) {
    const all = [];
    let some = [];
    let bytes = 0;
    for (const one of files) {
        if (some.length > 0 && (some.length >= SOME_FILES || bytes + one.file.size > SOME_BYTES)) {
            all.push(some);
            some = [];
            bytes = 0;
        }
        some.push(one);
        bytes += one.file.size;
    }
    if (some.length > 0) all.push(some);
    return all;
}

/** One request; what the server says is wrong is told as it is. */
function post(url, form, files, progress) {
    return new Promise((take, fail) => {
        const body = new FormData();
        body.append('form', form);
        files.forEach(({ file, path }) => body.append('file', file, path));
        const request = new XMLHttpRequest();
        request.open('POST', url);
        request.responseType = 'json';
        request.setRequestHeader('Accept', 'application/json');
        request.upload.onprogress = (event) => progress(event.loaded);
        request.onload = () => {
            const answer = request.response || {};
            if (request.status === 200) take(answer);
            else fail(new Trouble(answer.detail || `服务没有收下（${request.status}）。请重试。`, request.status < 500));
        };
        request.onerror = () => fail(new Trouble('连不上科汇，可能已停止或正在重启。已收下的不会丢，点“继续上传”接着传。', false));
        request.send(body);
    });
}

/** The drop zone: takes files in every way a browser has, and sends them. */
class Drop {
    constructor(form) {
        this.form = form;
        this.zone = form.querySelector('.zone');
        this.panel = form.querySelector('.sending');
        this.said = form.querySelector('.said');
        this.bar = form.querySelector('progress');
        this.trouble = form.querySelector('.trouble');
        this.again = form.querySelector('.again');
        this.left = [];
        this.sent = { files: 0, bytes: 0, taken: 0, again: 0 };
        form.classList.add('scripted');
        form.querySelectorAll('.folder').forEach((label) => { label.hidden = false; });
        form.querySelectorAll('.picker').forEach((input) => {
            input.hidden = false;
            input.required = false;
            input.addEventListener('change', () => this.take(chosen(input)));
        });
        this.again.addEventListener('click', () => this.send());
        form.addEventListener('submit', (event) => event.preventDefault());
    }

    over(is) {
        this.form.classList.toggle('over', is);
    }

    take(files) {
        this.over(false);
        if (files.length === 0 || this.busy) return;
        this.left = parcels(withoutTop(files));
        this.files = files.length;
        this.bytes = files.reduce((sum, { file }) => sum + file.size, 0);
        this.sent = { files: 0, bytes: 0, taken: 0, again: 0 };
        this.send();
    }

    async send() {
        if (this.busy) return;
        this.busy = true;
        this.zone.hidden = true;
        this.panel.hidden = false;
        this.trouble.hidden = true;
        this.again.hidden = true;
        try {
            while (this.left.length > 0) {
                await this.some(this.left[0]);
                this.left.shift();
            }
            this.tell(this.bytes);
            const { taken, again } = this.sent;
            location.assign(`${this.form.dataset.done}?taken=${taken}&again=${again}`);
        } catch (trouble) {
            this.trouble.textContent = trouble.message;
            this.trouble.hidden = false;
            this.again.hidden = false;
            this.again.focus();
        } finally {
            this.busy = false;
        }
    }

    async some(files) {
        const size = files.reduce((sum, { file }) => sum + file.size, 0);
        for (let tries = 1; ; tries++) {
            try {
                const answer = await post(this.form.action, this.formId(), files, (bytes) => this.tell(this.sent.bytes + Math.min(bytes, size)));
                this.sent.files += files.length;
                this.sent.bytes += size;
                this.sent.taken += answer.taken;
                this.sent.again += answer.again;
                return;
            } catch (trouble) {
                if (trouble.final || tries === TRIES) throw trouble;
                await wait(800 * tries);
            }
        }
    }

    formId() {
        return new FormData(this.form).get('form');
    }

    tell(bytes) {
        this.bar.value = this.bytes === 0 ? 1 : bytes / this.bytes;
        this.said.textContent = `正在上传：${this.sent.files} / ${this.files} 份`;
    }
}

/** The place in the sender's document that the page is about. */
function show() {
    const here = document.getElementById('here');
    if (here) here.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function start() {
    const form = document.querySelector('[data-drop]:not(.scripted)');
    if (!form) return;
    const drop = new Drop(form);
    window.drop = drop;
}

document.addEventListener('dragover', (event) => {
    if (window.drop && [...event.dataTransfer.types].includes('Files')) {
        event.preventDefault();
        window.drop.over(true);
    }
});
document.addEventListener('dragleave', (event) => {
    if (window.drop && !event.relatedTarget) window.drop.over(false);
});
document.addEventListener('drop', async (event) => {
    if (!window.drop || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    window.drop.take(await dropped(event.dataTransfer));
});
/** How far the readers are with what was sent, in words; nothing while they say nothing. */
async function underway(where) {
    try {
        const answer = await fetch(where, { headers: { 'HX-Request': 'true', Accept: 'text/html' } });
        const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
        return [...page.querySelectorAll('.underway li')].map((one) => `${one.textContent}。`).join('');
    } catch {
        return '';
    }
}
/** What takes a while says so, and for how long it has; pressed twice it is sent once. */
document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.dataset || !form.dataset.busy || event.defaultPrevented) return;
    if (form.dataset.sent !== undefined) { event.preventDefault(); return; }
    form.dataset.sent = '';
    const told = Object.assign(document.createElement('p'), { className: 'box tells busy' });
    told.setAttribute('role', 'status');
    const since = Date.now();
    let how = '';
    const say = () => { told.textContent = `${form.dataset.busy}${how}已过 ${Math.round((Date.now() - since) / 1000)} 秒。`; };
    say();
    form.append(told);
    const ticks = setInterval(async () => {
        if (form.dataset.progress) how = await underway(form.dataset.progress) || how;
        say();
    }, form.dataset.progress ? 700 : 5000);
    // brought back by the browser, the form may be sent again
    window.addEventListener('pagehide', () => { clearInterval(ticks); told.remove(); delete form.dataset.sent; }, { once: true });
});
// a file that is made when it is asked for
document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href*="/export."], a[download]');
    if (!link || document.querySelector('.making')) return;
    const told = Object.assign(document.createElement('p'), { className: 'box tells making', textContent: `正在生成“${link.textContent.trim()}”，好了浏览器会自己存下来；可以先去别的页面。` });
    told.setAttribute('role', 'status');
    (link.closest('nav, p, div') || link).after(told);
    setTimeout(() => told.remove(), 8000);
});

/** Beside a day that is typed, a calendar to pick it from; the words stay what is sent. */
function pickers() {
    document.querySelectorAll('input[data-day]:not([data-picks])').forEach((words) => {
        words.dataset.picks = '';
        const day = Object.assign(document.createElement('input'), { type: 'date', className: 'day-picked', tabIndex: -1 });
        const open = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: '选日期' });
        day.setAttribute('aria-hidden', 'true');
        open.addEventListener('click', () => { try { day.showPicker(); } catch { day.focus(); } });
        day.addEventListener('change', () => {
            const [year, month, on] = day.value.split('-').map(Number);
            if (!on) return;
            const hour = words.value.match(/[ T日]((?:上午|下午)?\d{1,2}[:：点时].*)$/);
            words.value = `${year}年${month}月${on}日${hour ? ' ' + hour[1] : ''}`;
            words.dispatchEvent(new Event('change', { bubbles: true }));
        });
        words.after(open, day);
    });
}
document.addEventListener('htmx:afterSettle', pickers);
pickers();
document.addEventListener('htmx:afterSettle', () => { start(); show(); });
// what was refused has no address of its own: the one before stays
document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status === 422) event.detail.elt.setAttribute('hx-push-url', 'false');
});
document.addEventListener('htmx:responseError', (event) => refused(event.detail.xhr.status));
document.addEventListener('htmx:sendError', () => refused(0));

/** A change that the server did not take: what was typed stays where it is. */
function refused(status) {
    const told = document.getElementById('refused');
    if (!told) return;
    told.textContent = status === 0 ? '没有存下：连不上科汇，可能已停止或正在重启。您填的还在，请重试。' : `没有存下（${status}）。您填的还在，请重试；仍不行请刷新页面。`;
    told.hidden = false;
}

// a page brought back from the browser's memory may be about a collection that has moved on
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
start();
show();
