// What a script adds to a form: it says that its page is open, and hears who else has it open.
'use strict';

const BEAT = 30000;

class Company {
    constructor(form, line) {
        this.home = form.dataset.home;
        this.form = form;
        this.line = line;
        this.page = JSON.parse(form.elements.shown.value).page;
        addEventListener('pagehide', () => navigator.sendBeacon(`${this.home}/pages`, this.body({ left: 'true' })));
        addEventListener('pageshow', () => this.beat());
        setInterval(() => this.beat(), BEAT);
    }

    body(more = {}) {
        return new URLSearchParams({ page: this.page, ...more, _csrf: this.form.elements._csrf.value });
    }

    async beat() {
        try {
            const answer = await fetch(`${this.home}/pages`, { method: 'POST', body: this.body(), headers: { Accept: 'application/json' } });
            if (!answer.ok || answer.redirected) return;
            const { others } = await answer.json();
            if (this.line.textContent !== others) this.line.textContent = others;
            this.line.hidden = others === '';
        } catch {
            // said with the next beat
        }
    }
}

const open = document.getElementById('fill');
if (open) window.company = new Company(open, document.getElementById('others'));
