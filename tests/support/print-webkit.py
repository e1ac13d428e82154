"""Prints pages with WebKitGTK: each line of input is a job as JSON, each line of output says how one ended."""

import json
import sys
import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(1280, 800)
window.add(view)
window.show_all()
job = None
operation = None


def answer(**words):
    print(json.dumps(words), flush=True)


def print_page(_view, _result):
    global operation
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new_custom("paper", "paper", job["width"], job["height"], Gtk.Unit.MM))
    for set_margin in (paper.set_top_margin, paper.set_bottom_margin, paper.set_left_margin, paper.set_right_margin):
        set_margin(job["margin"], Gtk.Unit.MM)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set("output-file-format", "pdf")
    settings.set("output-uri", "file://" + job["pdf"])
    operation = WebKit2.PrintOperation.new(view)
    operation.set_page_setup(paper)
    operation.set_print_settings(settings)
    operation.connect("finished", lambda _: answer(ok=True))
    operation.connect("failed", lambda _, error: answer(ok=False, why=error.message))
    operation.print_()


def on_load(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        view.call_async_javascript_function("await document.fonts.ready", -1, None, None, None, None, print_page)


def on_input(source, _condition):
    global job
    line = source.readline()
    if line == "":
        Gtk.main_quit()
        return False
    job = json.loads(line)
    view.load_uri("file://" + job["html"])
    return True


view.connect("load-changed", on_load)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_input)
answer(ok=True)
Gtk.main()
