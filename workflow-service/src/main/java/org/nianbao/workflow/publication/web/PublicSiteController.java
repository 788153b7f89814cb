package org.nianbao.workflow.publication.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.publication.PublicListing;
import org.nianbao.workflow.publication.Publication;
import org.nianbao.workflow.publication.Publications;
import org.nianbao.workflow.publication.PublishedFile;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The public site: what was published, as it was stored. It never touches a draft, the process or a session. */
@Controller
class PublicSiteController {

    /** A year of the index with its reports. */
    record YearOfReports(int year, List<Row> reports) {}

    record Row(String address, String title, String organ, String published) {}

    record YearLink(int year, String address) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int LONGEST_SEARCH = 100;

    private final PublicListing listing;
    private final Publications publications;
    private final Organs organs;

    PublicSiteController(PublicListing listing, Publications publications, Organs organs) {
        this.listing = listing;
        this.publications = publications;
        this.organs = organs;
    }

    @GetMapping("/")
    String index(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "year", defaultValue = "") String typedYear,
            Model model) {
        String words = typed.length() <= LONGEST_SEARCH ? typed : typed.substring(0, LONGEST_SEARCH);
        Integer year = typedYear.matches("\\d{4}") ? Integer.valueOf(typedYear) : null;
        Map<Integer, List<Row>> byYear = new LinkedHashMap<>();
        for (PublicListing.Entry entry : listing.search(words, year)) {
            byYear.computeIfAbsent(entry.reportYear(), any -> new ArrayList<>())
                    .add(new Row(entry.address(), entry.title(), entry.organName(), day(entry.publishedAt())));
        }
        model.addAttribute("words", words);
        model.addAttribute("year", year == null ? "" : year.toString());
        model.addAttribute("searched", !words.isBlank() || year != null);
        model.addAttribute(
                "years",
                byYear.entrySet().stream()
                        .map(group -> new YearOfReports(group.getKey(), group.getValue()))
                        .toList());
        model.addAttribute("nothing", byYear.isEmpty());
        return "site/index";
    }

    @GetMapping("/reports/{organCode}/{year:\\d{4}}")
    ModelAndView report(@PathVariable String organCode, @PathVariable int year) {
        Publication publication = publication(organCode, year);
        Organ organ = organs.known(organCode).orElseThrow(PublicSiteController::missing);
        ModelAndView page = new ModelAndView();
        page.addObject("title", publication.title());
        page.addObject("organ", organ.fullName());
        page.addObject("organCode", organCode);
        page.addObject("year", year);
        page.addObject("published", day(publication.publishedAt()));
        List<YearLink> earlier = earlier(organCode, year);
        page.addObject("earlier", earlier);
        page.addObject("hasEarlier", !earlier.isEmpty());
        if (publication.state() != Publication.State.PUBLISHED) {
            Instant takenDown = publication.takenDownAt();
            page.addObject("takenDown", takenDown == null ? "" : day(takenDown));
            page.setViewName("site/gone");
            page.setStatus(HttpStatus.GONE);
            return page;
        }
        String fragment =
                new String(file(publication, PublishedFile.Kind.FRAGMENT).content(), StandardCharsets.UTF_8);
        String responsible = publication.responsible();
        page.addObject("responsible", responsible == null ? "" : responsible);
        page.addObject("hasResponsible", responsible != null);
        page.addObject("hash", publication.hash());
        page.addObject("revision", publication.revision());
        page.addObject("contents", Headings.of(fragment));
        page.addObject("fragment", fragment);
        page.setViewName("site/report");
        return page;
    }

    @GetMapping("/reports/{organCode}/{year:\\d{4}}/report.html")
    ResponseEntity<byte[]> html(@PathVariable String organCode, @PathVariable int year) {
        return download(organCode, year, PublishedFile.Kind.HTML, ".html");
    }

    @GetMapping("/reports/{organCode}/{year:\\d{4}}/report.docx")
    ResponseEntity<byte[]> docx(@PathVariable String organCode, @PathVariable int year) {
        return download(organCode, year, PublishedFile.Kind.DOCX, ".docx");
    }

    @GetMapping("/site/report.css")
    ResponseEntity<String> reportStylesheet() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(HtmlWriter.stylesheet());
    }

    private ResponseEntity<byte[]> download(String organCode, int year, PublishedFile.Kind kind, String extension) {
        Publication publication = publication(organCode, year);
        if (publication.state() != Publication.State.PUBLISHED) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        PublishedFile file = file(publication, kind);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .eTag(file.hash())
                .cacheControl(CacheControl.noCache())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(publication.title() + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private Publication publication(String organCode, int year) {
        return listing.ofAddress(organCode, year).orElseThrow(PublicSiteController::missing);
    }

    private PublishedFile file(Publication publication, PublishedFile.Kind kind) {
        return publications.file(publication.id(), kind).orElseThrow(PublicSiteController::missing);
    }

    private List<YearLink> earlier(String organCode, int shown) {
        return listing.years(organCode).stream()
                .filter(year -> year != shown)
                .map(year -> new YearLink(year, "/reports/" + organCode + "/" + year))
                .toList();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String day(Instant instant) {
        return DAY.format(LegalDates.of(instant));
    }
}
